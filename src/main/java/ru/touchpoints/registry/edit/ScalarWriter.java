package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.touchpoints.registry.yaml.OldYaml;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.reading.CoreSchema;

/** The canonical way to write a text: plain where that reads back, else in the lighter quotes. */
public final class ScalarWriter {

  /** No line is longer where a blank allows to break it; in code points. */
  static final int WIDTH = 100;

  private static final int SOFT_HYPHEN = 0xAD;

  /** Below it, the soft hyphen alone is a character of format. */
  private static final int FIRST_AFTER_LETTERS = 0x600;

  private ScalarWriter() {}

  /** The text on one line. */
  public static String inline(String text, boolean flow) {
    return isPlain(text, flow) ? text : quoted(text);
  }

  public static boolean isPlain(String text, boolean flow) {
    return !text.isEmpty()
        && CoreSchema.resolve(text) == Kind.TEXT
        && !OldYaml.isNoText(text)
        && plainStart(text.codePointAt(0))
        && !isBlank(text.codePointBefore(text.length()))
        && !text.startsWith("---")
        && !text.startsWith("...")
        && plainInside(text, flow);
  }

  /** A plus sign alone needs no quotes, but a phone number of digits does: one habit for all. */
  private static boolean plainStart(int first) {
    return "-+?:,[]{}#&*!|>'\"%@`".indexOf(first) < 0
        && !isBlank(first)
        && first != '\u2013'
        && first != '\u2014'
        && first != '\u2212'
        && first != '\u2022';
  }

  private static boolean plainInside(String text, boolean flow) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      boolean colon =
          c == ':' && (last || isBlank(text.charAt(i + 1)) || (flow && isFlow(text, i)));
      boolean comment = c == '#' && i > 0 && isBlank(text.charAt(i - 1));
      // SnakeYAML ends a plain text between brackets at a question mark, too.
      if (colon || comment || c == '\t' || needsEscape(c) || (flow && ",[]{}?".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFlow(String text, int colon) {
    return ",[]{}\"'".indexOf(text.charAt(colon + 1)) >= 0;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean needsEscape(int c) {
    // Nearly every character is a letter of one of two alphabets.
    if (c < FIRST_AFTER_LETTERS) {
      return c < ' ' || (c >= 0x7F && c < 0xA0) || c == SOFT_HYPHEN;
    }
    return c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF
        || (c >= 0xF000 && c <= 0xF0FF)
        // Nobody would see it, and TP902 could no longer tell where it is.
        || Character.getType(c) == Character.FORMAT;
  }

  static String quoted(String text) {
    boolean escapes = text.chars().anyMatch(ScalarWriter::needsEscape);
    long costDouble = text.chars().filter(c -> c == '"' || c == '\\').count();
    long costSingle = text.chars().filter(c -> c == '\'').count();
    return escapes || costDouble <= costSingle
        ? doubleQuoted(text)
        : "'" + text.replace("'", "''") + "'";
  }

  private static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                  if (needsEscape(c)) {
                    out.append(escape(c));
                  } else {
                    out.append((char) c);
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  private static String escape(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return c <= 0xFF
        ? "\\x" + "0".repeat(2 - hex.length()) + hex
        : "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /**
   * The text as lines of block YAML, the first of which stands after a key or a dash.
   *
   * @param column where the first line begins, in code points from 0
   * @param indent of the lines below
   */
  public static List<String> block(String text, int column, int indent) {
    if (text.indexOf('\n') >= 0) {
      return literal(text, indent).orElseGet(() -> List.of(inline(text, false)));
    }
    String inline = inline(text, false);
    boolean fits = column + inline.codePointCount(0, inline.length()) <= WIDTH;
    return fits ? List.of(inline) : folded(text, indent).orElseGet(() -> List.of(inline));
  }

  private static Optional<List<String>> literal(String text, int indent) {
    String body = withoutLastBreaks(text);
    String first = body.replaceAll("^\n+", "");
    boolean bad =
        body.isEmpty()
            || isBlank(first.codePointAt(0))
            || text.chars().anyMatch(c -> c != '\n' && needsEscape(c));
    if (bad) {
      return Optional.empty();
    }
    int breaks = text.length() - body.length();
    List<String> lines = new ArrayList<>();
    lines.add(List.of("|-", "|", "|+").get(Math.min(breaks, 2)));
    for (String line : body.split("\n", -1)) {
      lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line);
    }
    for (int i = 1; i < breaks; i++) {
      lines.add("");
    }
    return Optional.of(lines);
  }

  private static String withoutLastBreaks(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  private static Optional<List<String>> folded(String text, int indent) {
    boolean bad =
        isBlank(text.codePointAt(0))
            || isBlank(text.codePointBefore(text.length()))
            || text.chars().anyMatch(c -> c == '\t' || needsEscape(c));
    if (bad) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of(">-"));
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start, WIDTH - indent);
      lines.add(" ".repeat(indent) + text.substring(start, end));
      start = end + 1;
    }
    return lines.size() > 2 ? Optional.of(lines) : Optional.empty();
  }

  /** The last single blank within the width, else the first one after it, else the text's end. */
  private static int lineEnd(String text, int start, int width) {
    int found = -1;
    int used = 0;
    for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean single =
          text.charAt(i) == ' '
              && i > start
              && text.charAt(i - 1) != ' '
              && text.charAt(i + 1) != ' ';
      if (single && used > width && found < 0) {
        return i;
      }
      if (used > width && found >= 0) {
        return found;
      }
      found = single ? i : found;
      used++;
    }
    return used > width && found >= 0 ? found : text.length();
  }
}
