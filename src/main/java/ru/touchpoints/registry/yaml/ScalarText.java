package ru.touchpoints.registry.yaml;

import java.util.Optional;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/**
 * The characters of a scalar, each with the stretch of the file that it was read from: quotes,
 * escapes and folded lines lie between the two. Offsets count code points from 0.
 */
public final class ScalarText {

  private static final int SHORT_ESCAPE = 2;

  private final TextLines lines;
  private final int[] characters;
  private final int[] starts;
  private final int[] ends;
  private int count;

  private ScalarText(TextLines lines, Scalar scalar) {
    int most = lines.endOf(lines.lineOf(scalar.end())) - scalar.start() + 1;
    this.lines = lines;
    this.characters = new int[most];
    this.starts = new int[most];
    this.ends = new int[most];
  }

  /** The characters of {@code scalar}; empty where they cannot be told apart with certainty. */
  static Optional<ScalarText> of(TextLines lines, Scalar scalar) {
    ScalarText text = new ScalarText(lines, scalar);
    switch (scalar.style()) {
      case PLAIN -> text.flow(scalar.start(), scalar.end(), 0);
      case SINGLE_QUOTED -> text.flow(scalar.start() + 1, scalar.end() - 1, '\'');
      case DOUBLE_QUOTED -> text.flow(scalar.start() + 1, scalar.end() - 1, '"');
      case LITERAL, FOLDED -> text.block(scalar);
    }
    return text.text().equals(scalar.text()) || text.text().equals(withoutLastBreaks(scalar.text()))
        ? Optional.of(text)
        : Optional.empty();
  }

  /** A block ends with line feeds of its own. */
  private static String withoutLastBreaks(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  public String text() {
    return new String(characters, 0, count);
  }

  /**
   * The place in the file of the characters between two offsets, {@code from} before {@code to}.
   */
  public Span span(int from, int to) {
    return lines.span(starts[from], ends[to - 1]);
  }

  private void add(int character, int start, int end) {
    characters[count] = character;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  private void flow(int from, int to, int quote) {
    int i = from;
    while (i < to) {
      int c = lines.at(i);
      if (isBlank(c) || isBreak(c)) {
        i = blanks(i, to);
      } else if (c == '\'' && quote == '\'') {
        add(c, i, i + SHORT_ESCAPE);
        i += SHORT_ESCAPE;
      } else if (c == '\\' && quote == '"') {
        i = escape(i, to);
      } else {
        add(c, i, i + 1);
        i++;
      }
    }
  }

  /** Blanks within a line stand for themselves; a line end with the blanks around it is folded. */
  private int blanks(int from, int to) {
    int end = from;
    int breaks = 0;
    while (end < to && (isBlank(lines.at(end)) || isBreak(lines.at(end)))) {
      boolean pair = lines.at(end) == '\r' && lines.at(end + 1) == '\n';
      breaks += isBreak(lines.at(end)) && !pair ? 1 : 0;
      end++;
    }
    if (breaks == 0) {
      for (int i = from; i < end; i++) {
        add(lines.at(i), i, i + 1);
      }
    } else if (breaks == 1) {
      add(' ', from, end);
    } else {
      for (int i = 1; i < breaks; i++) {
        add('\n', from, end);
      }
    }
    return end;
  }

  private int escape(int from, int to) {
    int kind = lines.at(from + 1);
    if (isBreak(kind)) {
      int end = from + 1;
      while (end < to && (isBlank(lines.at(end)) || isBreak(lines.at(end)))) {
        end++;
      }
      return end;
    }
    int digits = digits(kind);
    int end = Math.min(to, from + SHORT_ESCAPE + digits);
    add(digits > 0 ? number(from + SHORT_ESCAPE, end) : shortEscape(kind), from, end);
    return end;
  }

  /** How many digits stand for a character behind the letter; none behind a short escape. */
  private static int digits(int kind) {
    return switch (kind) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 16 + Math.max(0, Character.digit(lines.at(i), 16));
    }
    return Character.isValidCodePoint(value) ? value : 0;
  }

  private static int shortEscape(int kind) {
    return switch (kind) {
      case '0' -> 0;
      case 'a' -> 0x07;
      case 'b' -> '\b';
      case 't', '\t' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> 0x1B;
      case 'N' -> 0x85;
      case '_' -> 0xA0;
      case 'L' -> 0x2028;
      case 'P' -> 0x2029;
      default -> kind;
    };
  }

  /** Lines of a block text without their indentation; folding is undone where it is simple. */
  private void block(Scalar scalar) {
    int first = lines.lineOf(scalar.start()) + 1;
    int last = lines.lineOf(Math.max(scalar.start(), scalar.end() - 1));
    int indent = Integer.MAX_VALUE;
    for (int line = first; line <= last; line++) {
      indent = Math.min(indent, indentOf(line));
    }
    for (int line = first; line <= last; line++) {
      int start = Math.min(lines.startOf(line) + indent, lines.endOf(line));
      // The line belongs to the text with the blanks at its end.
      for (int i = start; i < lines.endOf(line); i++) {
        add(lines.at(i), i, i + 1);
      }
      if (line < last) {
        boolean folded = scalar.style() == YamlNode.Style.FOLDED;
        add(folded ? ' ' : '\n', lines.endOf(line), lines.startOf(line + 1));
      }
    }
  }

  private int indentOf(int line) {
    int start = lines.startOf(line);
    int i = start;
    while (lines.at(i) == ' ') {
      i++;
    }
    return i >= lines.endOf(line) ? Integer.MAX_VALUE : i - start;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }
}
