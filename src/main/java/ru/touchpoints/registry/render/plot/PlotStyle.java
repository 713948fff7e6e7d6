package ru.touchpoints.registry.render.plot;

/** How plots look on a page: in the light, in the dark and on paper. */
public final class PlotStyle {

  /** So many series have colours of their own; further ones begin anew. */
  static final int COLOURS = 6;

  /**
   * The rules of a style sheet, for a page that sets {@code --ink}, {@code --paper} and {@code
   * --line} itself. Every colour carries a figure in the colour of the paper, so that both may turn
   * at once.
   */
  public static final String RULES =
      """
      :root { --s0: #1f4e9c; --s1: #8a4b00; --s2: #1d6b43; --s3: #8b2a6b; --s4: #5b5b5b; \
      --s5: #9c2f2f; }
      @media screen and (prefers-color-scheme: dark) {
        :root { --s0: #8db7ff; --s1: #f0b36a; --s2: #7fd6a4; --s3: #e59bd0; --s4: #c4c4c4; \
      --s5: #ff9d94; }
      }
      .plot { display: block; width: 100%; max-width: 30rem; height: auto; \
      print-color-adjust: exact; }
      .plot text { fill: var(--ink); font-size: 13px; }
      .plot .inside { fill: var(--paper); font-size: 11px; text-anchor: middle; }
      .plot .scale { font-size: 11px; }
      .plot .last { text-anchor: end; }
      .plot .middle { text-anchor: middle; }
      .plot .grid { stroke: var(--line); stroke-width: 1; }
      .plot .trend { fill: none; stroke-width: 2; }
      .plot .b0 { fill: var(--s0); } .plot .b1 { fill: var(--s1); } .plot .b2 { fill: var(--s2); }
      .plot .b3 { fill: var(--s3); } .plot .b4 { fill: var(--s4); } .plot .b5 { fill: var(--s5); }
      .plot .t0 { stroke: var(--s0); } .plot .t1 { stroke: var(--s1); stroke-dasharray: 6 3; }
      .plot .t2 { stroke: var(--s2); stroke-dasharray: 2 2; }
      .plot .t3 { stroke: var(--s3); stroke-dasharray: 9 3; }
      .plot .t4 { stroke: var(--s4); stroke-dasharray: 4 4; }
      .plot .t5 { stroke: var(--s5); stroke-dasharray: 1 3; }
      """;

  private PlotStyle() {}
}
