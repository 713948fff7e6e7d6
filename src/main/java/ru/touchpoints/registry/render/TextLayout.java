package ru.touchpoints.registry.render;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a terminal. */
public final class TextLayout {

  /** The width that everything must be readable at. */
  public static final int WIDTH = 80;

  private TextLayout() {}

  /** Breaks at spaces; a word longer than a line stands on its own, so that it can be copied. */
  public static String wrap(String indent, String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(indent, paragraph, WIDTH, lines);
    }
    return String.join("\n", lines);
  }

  /** The lines of a text, each at most so wide, but for words that are wider. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    wrapParagraph("", text, width, lines);
    return lines;
  }

  private static void wrapParagraph(
      String indent, String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder(indent);
    int used = 0;
    for (String word : words(paragraph)) {
      boolean fits = indent.length() + used + 1 + width(word) <= width;
      if (used > 0 && !fits) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += (used > 0 ? 1 : 0) + width(word);
    }
    lines.add(line.toString().stripTrailing());
  }

  /** The words between which a line may end: «п.» stays with its number. */
  private static List<String> words(String paragraph) {
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

  public static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
