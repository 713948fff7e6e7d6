package ru.touchpoints.registry.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that are too high for one row and go on in the rows below it. Where they are parted stand
 * dots on both sides, between them and the text the space or line end that is there in the whole
 * text; what is continued has the row's id with its number.
 */
public final class Continued {

  private static final String DOTS = "…";
  private static final Pattern ID = Pattern.compile("(.+) \\(продолжение ([1-9][0-9]{0,5})\\)");

  private Continued() {}

  /** What a row that continues another one calls itself. */
  public record Reference(String id, int number) {}

  /**
   * Parts a text.
   *
   * @param fits whether a text, dots and all, is not too high for a row
   * @return the pieces from the top; the whole text where it fits
   */
  public static List<String> part(String text, Predicate<String> fits) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    String before = "";
    while (!fits.test(before + rest)) {
      int cut = cut(rest, before, fits);
      String between = between(rest, cut);
      pieces.add(before + rest.substring(0, cut) + between + DOTS);
      before = DOTS + between;
      rest = rest.substring(cut + between.length());
    }
    pieces.add(before + rest);
    return pieces;
  }

  /** The end of the longest beginning that fits: of a paragraph, else of a word, else of any. */
  private static int cut(String rest, String before, Predicate<String> fits) {
    int low = 1;
    int high = rest.length() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fits.test(before + rest.substring(0, middle) + "\n" + DOTS)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    for (char end : new char[] {'\n', ' '}) {
      for (int i = low; i >= Math.max(1, low / 2); i--) {
        if (rest.charAt(i) == end && !between(rest, i).isEmpty()) {
          return i;
        }
      }
    }
    int inside = low;
    while (inside > 1 && !(isInner(rest.charAt(inside - 1)) && isInner(rest.charAt(inside)))) {
      inside--;
    }
    return inside;
  }

  /** The one space or line end between two pieces; none where there would be doubt. */
  private static String between(String rest, int cut) {
    char end = rest.charAt(cut);
    boolean plain =
        cut + 1 < rest.length()
            && isPlain(rest.charAt(cut - 1))
            && isPlain(rest.charAt(cut + 1))
            && (end == ' ' || end == '\n');
    return plain ? String.valueOf(end) : "";
  }

  /** Whether a word may be parted beside the letter. */
  private static boolean isInner(char c) {
    return isPlain(c) && !Character.isSurrogate(c);
  }

  private static boolean isPlain(char c) {
    return !Character.isWhitespace(c) && c != DOTS.charAt(0);
  }

  /** Whether the text goes on from the row above. */
  public static boolean goesOn(String text) {
    return text.startsWith(DOTS);
  }

  /** Puts the pieces of a text together again. */
  public static String joined(List<String> pieces) {
    StringBuilder whole = new StringBuilder(pieces.get(0));
    for (String piece : pieces.subList(1, pieces.size())) {
      boolean parted = whole.length() > 0 && whole.charAt(whole.length() - 1) == DOTS.charAt(0);
      if (parted) {
        whole.setLength(whole.length() - 1);
      }
      String more = goesOn(piece) ? piece.substring(1) : piece;
      boolean spaced = whole.length() > 0 && isBetween(whole.charAt(whole.length() - 1));
      boolean doubled = spaced && !more.isEmpty() && isBetween(more.charAt(0));
      whole.append(parted || spaced ? "" : "\n").append(doubled ? more.substring(1) : more);
    }
    return whole.toString();
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '\n';
  }

  /**
   * The id that stands in a continuing row.
   *
   * @param number from 1
   */
  public static String id(String id, int number) {
    return id + " (продолжение " + number + ")";
  }

  /** What {@link #id} says; empty for the id of a row of its own. */
  public static Optional<Reference> reference(String text) {
    Matcher matcher = ID.matcher(text);
    return matcher.matches()
        ? Optional.of(new Reference(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
