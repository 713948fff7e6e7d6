package ru.touchpoints.registry.form.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines of a width: at spaces, after hyphens and slashes, else anywhere.
 */
final class LineBreaker {

  private static final char NUMBER_SIGN = '№';

  private static final int SHORTEST_PART = 4;

  private final Style style;
  private final float width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private LineBreaker(Style style, float width) {
    this.style = style;
    this.width = width;
  }

  /** The lines of one paragraph, at least one; none is wider than {@code width} points. */
  static List<String> lines(String paragraph, Style style, float width) {
    LineBreaker breaker = new LineBreaker(style, width);
    pieces(clean(paragraph)).forEach(breaker::add);
    breaker.finishLine();
    return breaker.lines.isEmpty() ? List.of("") : breaker.lines;
  }

  /** The width of the widest piece that a line should not be torn in, in points. */
  static float widestPiece(String text, Style style) {
    return (float)
        pieces(clean(text)).stream()
            .mapToDouble(piece -> style.width(piece.stripTrailing()))
            .max()
            .orElse(0);
  }

  /** Control characters have no glyphs and no meaning on paper. */
  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' || c == '\n' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The smallest pieces between which a line may end; each keeps the spaces after it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBreak(text, i)) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == ' ') {
      return after != ' ' && lastLetter(text, at) != NUMBER_SIGN;
    }
    boolean hinge = before == '-' || before == '/';
    return hinge && Character.isLetterOrDigit(after) && isLongSoFar(text, at - 1);
  }

  /** «п/п» and «кто-то» stay whole. */
  private static boolean isLongSoFar(String text, int hinge) {
    for (int i = hinge - 1; i >= hinge - SHORTEST_PART; i--) {
      if (i < 0 || text.charAt(i) == ' ') {
        return false;
      }
    }
    return true;
  }

  private static char lastLetter(String text, int before) {
    int at = before - 1;
    while (at > 0 && text.charAt(at) == ' ') {
      at--;
    }
    return text.charAt(at);
  }

  private void add(String piece) {
    String bare = piece.stripTrailing();
    if (style.width(line + bare) <= width) {
      line.append(piece);
      return;
    }
    finishLine();
    if (style.width(bare) <= width) {
      line.append(piece);
    } else {
      tear(piece);
    }
  }

  /** A word too long for the line goes on in the next one. */
  private void tear(String word) {
    int[] letters = word.codePoints().toArray();
    for (int letter : letters) {
      String next = Character.toString(letter);
      if (line.length() > 0 && style.width(line + next) > width) {
        finishLine();
      }
      line.append(next);
    }
  }

  private void finishLine() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
