package ru.touchpoints.registry.render.plot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.Markup;

/**
 * Counts that went up and down, as lines from moment to moment.
 *
 * @param name what the plot is called to those who do not see it
 * @param series what each line stands for
 * @param moments oldest first
 */
public record TrendPlot(String name, List<String> series, List<Moment> moments) implements Plot {

  private static final double LEFT = 36;
  private static final double RIGHT = Drawing.WIDTH - 12;
  private static final double HEIGHT = 150;
  private static final double ABOVE = 12;
  private static final double BELOW = 30;
  private static final double LETTER = 6.5;
  private static final int LONGEST = 12;

  /** Between lines of the grid there is a round number of things. */
  private static final int[] ROUND = {1, 2, 5};

  private static final int MOST_LINES = 5;

  public TrendPlot {
    series = List.copyOf(series);
    moments = List.copyOf(moments);
  }

  /**
   * The counts at one moment.
   *
   * @param counts as many as the series
   */
  public record Moment(String name, List<Integer> counts) {
    public Moment {
      counts = List.copyOf(counts);
    }

    String shown() {
      String text = Printable.columnTrue(name);
      return text.codePointCount(0, text.length()) > LONGEST
          ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…"
          : text;
    }
  }

  @Override
  public void write(Markup page) throws IOException {
    Drawing drawing = new Drawing();
    for (int i = 0; i < series.size(); i++) {
      drawing.key(i, series.get(i));
    }
    drawing.down(ABOVE);
    int step = step(most());
    int top = Math.max(step, (most() + step - 1) / step * step);
    for (int value = 0; value <= top; value += step) {
      double y = y(value, top, drawing);
      drawing.line("grid", List.of(LEFT, y, RIGHT, y));
      drawing.text(Integer.toString(value), "scale last", LEFT - 6, y + 4);
    }
    for (int i = 0; i < series.size(); i++) {
      trend(i, top, drawing);
    }
    names(drawing);
    drawing.down(HEIGHT + BELOW);
    drawing.write(name, page);
  }

  private int most() {
    return moments.stream()
        .flatMap(moment -> moment.counts().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private static int step(int most) {
    for (int power = 1; ; power *= 10) {
      for (int round : ROUND) {
        if (most <= MOST_LINES * (long) round * power) {
          return round * power;
        }
      }
    }
  }

  private void trend(int series, int top, Drawing drawing) throws IOException {
    List<Double> points = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      points.add(x(i));
      points.add(y(moments.get(i).counts().get(series), top, drawing));
    }
    int colour = series % PlotStyle.COLOURS;
    drawing.line("trend t" + colour, points);
    for (int i = 0; i < points.size(); i += 2) {
      drawing.point("b" + colour, points.get(i), points.get(i + 1));
    }
  }

  /** As many names as there is room for, the last one always. */
  private void names(Drawing drawing) throws IOException {
    double baseline = drawing.y() + HEIGHT + 18;
    double free = RIGHT + LETTER;
    for (int i = moments.size() - 1; i >= 0; i--) {
      String shown = moments.get(i).shown();
      double width = LETTER * shown.length();
      double end = Math.min(RIGHT, x(i) + width / 2);
      if (end <= free - LETTER && end - width >= 0) {
        drawing.text(shown, "scale last", end, baseline);
        free = end - width;
      }
    }
  }

  private double x(int moment) {
    return moments.size() == 1
        ? (LEFT + RIGHT) / 2
        : LEFT + (RIGHT - LEFT) * moment / (moments.size() - 1);
  }

  private static double y(int value, int top, Drawing drawing) {
    return drawing.y() + HEIGHT * (1 - (double) value / top);
  }
}
