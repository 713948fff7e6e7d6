package ru.touchpoints.registry.writing;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width. */
public final class TextLayout {

  /** The width that everything must be readable at. */
  public static final int WIDTH = 80;

  private TextLayout() {}

  /** Breaks at spaces; a word longer than a line stands on its own, so that it can be copied. */
  public static String wrap(String indent, String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      lines.addAll(lines(indent, paragraph, WIDTH));
    }
    return String.join("\n", lines);
  }

  /** The lines of a text, each at most so wide, but for words that are wider. */
  public static List<String> wrap(String text, int width) {
    return lines("", text, width);
  }

  /** The lines of one paragraph, each with the indent before it and at most so wide with it. */
  public static List<String> lines(String indent, String paragraph, int width) {
    List<String> lines = broken(unparted(paragraph), width - indent.length(), false);
    lines.replaceAll(indent::concat);
    int last = lines.size() - 1;
    lines.set(last, lines.get(last).stripTrailing());
    return lines;
  }

  /**
   * The lines of a text none of which is wider: longer words break too, after a hyphen or slash
   * where they have one.
   */
  public static List<String> cut(String text, int width) {
    return broken(List.of(text.replace('\n', ' ').split(" ", -1)), width, true);
  }

  private static List<String> broken(List<String> words, int width, boolean cutting) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words) {
      if (used > 0 && used + 1 + width(word) <= width) {
        line.append(' ');
      } else if (used > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(word);
      while (cutting && width(line) > width) {
        int cut = cut(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
      used = width(line);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int cut(StringBuilder line, int width) {
    int limit = line.offsetByCodePoints(0, width);
    int cut = Math.max(line.lastIndexOf("-", limit - 1), line.lastIndexOf("/", limit - 1)) + 1;
    return cut > 0 ? cut : limit;
  }

  /** The words between which a line may end: «п.» stays with its number. */
  private static List<String> unparted(String paragraph) {
    List<String> words = new ArrayList<>();
    boolean joined = false;
    for (String word : paragraph.split(" ", -1)) {
      if (joined) {
        words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
      } else {
        words.add(word);
      }
      joined = word.equals("п.") || word.equals("(п.");
    }
    return words;
  }

  public static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
