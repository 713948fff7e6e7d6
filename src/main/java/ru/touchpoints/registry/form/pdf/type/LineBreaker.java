package ru.touchpoints.registry.form.pdf.type;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.pdf.type.Breaks.Way;

/**
 * Breaks a paragraph into lines of a width: at spaces, between syllables where a line would else be
 * loose, after the signs of an address, and anywhere in a word too long for all that.
 */
public final class LineBreaker {

  private static final char HYPHEN = '-';

  /** The part of a line that may stay empty before a word is hyphenated. */
  private static final float LOOSE = 0.33f;

  private static final int MOST_HYPHENS_RUNNING = 2;

  private final String text;
  private final float width;
  private final float hyphen;
  private final float[] widths;
  private final Breaks breaks;
  private final List<SetLine> lines = new ArrayList<>();
  private final int mostHyphens;
  private int hyphens;

  private LineBreaker(String text, Style style, float width, int mostHyphens) {
    this.text = text;
    this.width = width;
    this.hyphen = style.width("-");
    this.widths = style.widths(text);
    this.breaks = new Breaks(text);
    this.mostHyphens = mostHyphens;
  }

  /** The lines of one paragraph, at least one; none is wider than {@code width} points. */
  public static List<SetLine> lines(String paragraph, Style style, float width) {
    return lines(paragraph, style, width, MOST_HYPHENS_RUNNING);
  }

  /** The lines of a heading, whose words are hyphenated only where they are wider than the line. */
  public static List<SetLine> heading(String paragraph, Style style, float width) {
    return lines(paragraph, style, width, 0);
  }

  private static List<SetLine> lines(String paragraph, Style style, float width, int mostHyphens) {
    String text = clean(paragraph);
    if (style.width(text) <= width) {
      return List.of(SetLine.whole(text));
    }
    LineBreaker breaker = new LineBreaker(text, style, width, mostHyphens);
    int start = 0;
    while (start < text.length()) {
      start = breaker.line(start);
    }
    return breaker.lines;
  }

  /**
   * The width of the widest piece that a line should not be torn in, in points.
   *
   * @param hyphenate whether a piece may end in a hyphen
   */
  public static float widestPiece(String paragraph, Style style, boolean hyphenate) {
    String text = clean(paragraph);
    Breaks breaks = new Breaks(text);
    float widest = 0;
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (breaks.unhyphenated(i) == Way.FREE) {
        float width = style.width(text.substring(start, i).stripTrailing());
        if (width > widest) {
          float part = hyphenate ? widestSyllables(text, breaks, start, i, style) : width;
          widest = Math.max(widest, part);
        }
        start = i;
      }
    }
    return widest;
  }

  private static float widestSyllables(String text, Breaks breaks, int from, int to, Style style) {
    float widest = 0;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || breaks.at(i) == Way.HYPHEN) {
        String piece = text.substring(start, i).stripTrailing() + (i == to ? "" : "-");
        widest = Math.max(widest, style.width(piece));
        start = i;
      }
    }
    return widest;
  }

  /** What is printed of a text: control characters have no glyphs and no meaning on paper. */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> c != ' ' || (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' '))
        .forEach(kept::appendCodePoint);
    return kept.toString().stripTrailing();
  }

  /** Most texts are: single spaces between letters and signs of the usual alphabets. */
  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = (c > ' ' && c < 0x7F) || (c >= 0x400 && c < 0x500) || "«»–—№".indexOf(c) >= 0;
      if (!usual && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Sets one line; gives back where the next one starts. */
  private int line(int start) {
    int end = start + 1;
    while (end < text.length() && room(start, end + 1) >= 0) {
      end++;
    }
    if (end == text.length()) {
      add(start, end, false);
      return end;
    }
    int place = choose(start, end);
    boolean hyphenated = isHyphen(start, place);
    hyphens = hyphenated ? hyphens + 1 : 0;
    add(start, place, hyphenated);
    return place;
  }

  private boolean isHyphen(int start, int place) {
    return breaks.at(place) == Way.HYPHEN && room(start, place) >= hyphen;
  }

  /** What is left of the line when it ends before a place. */
  private float room(int start, int end) {
    int bare = end;
    while (bare > start && text.charAt(bare - 1) == ' ') {
      bare--;
    }
    return width - (widths[bare] - widths[start]);
  }

  /** The best place for the end of a line that can reach as far as {@code end}. */
  private int choose(int start, int end) {
    int free = start;
    int hyphenated = start;
    int grudging = start;
    for (int place = end; place > start && free == start; place--) {
      Way way = breaks.at(place);
      free = way == Way.FREE ? place : free;
      grudging = way == Way.GRUDGING && grudging == start ? place : grudging;
      hyphenated = hyphenated == start && isHyphen(start, place) ? place : hyphenated;
    }
    if (hyphenated > start && mayHyphenate(start, free)) {
      return hyphenated;
    }
    if (free > start) {
      return free;
    }
    return grudging > start ? grudging : whole(start, end);
  }

  private boolean mayHyphenate(int start, int free) {
    boolean loose = width - (widths[free] - widths[start]) > width * LOOSE;
    return free == start || (loose && hyphens < mostHyphens);
  }

  /** Half of a surrogate pair is no letter. */
  private int whole(int start, int end) {
    if (!Character.isLowSurrogate(text.charAt(end))) {
      return end;
    }
    return end - 1 > start ? end - 1 : end + 1;
  }

  private void add(int start, int end, boolean hyphenated) {
    String shown = text.substring(start, end) + (hyphenated ? HYPHEN : "");
    boolean inside = end < text.length() && text.charAt(end - 1) != ' ';
    int from = text.lastIndexOf(' ', end - 1) + 1;
    int to = text.indexOf(' ', end);
    String word = text.substring(from, to < 0 ? text.length() : to);
    lines.add(
        new SetLine(
            shown,
            Math.min(carried(start), shown.length()),
            inside ? Math.max(0, from - start) : shown.length(),
            inside ? word : "",
            hyphenated));
  }

  private int carried(int start) {
    if (start == 0 || text.charAt(start - 1) == ' ') {
      return 0;
    }
    int space = text.indexOf(' ', start);
    return (space < 0 ? text.length() : space) - start;
  }
}
