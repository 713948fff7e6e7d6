package ru.touchpoints.registry.yaml.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** What stands beside a key or a dash, in the forms of the canonical layout. */
final class PlainScalars {

  /** Words that files repeat: keys and words of vocabularies. */
  private static final String[] WORDS = new String[512];

  private static final int LONGEST_WORD = 24;

  private static final byte LETTER = 1;
  private static final byte WORD = 2;
  private static final byte FIRST = 4;
  private static final byte FLOW = 8;
  private static final byte[] CLASSES = classes();

  private final char[] text;
  private final int length;
  private int end;

  PlainScalars(PlainCharacters characters) {
    this.text = characters.text();
    this.length = characters.length();
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 'a'; c <= 'z'; c++) {
      classes[c] = LETTER | WORD | FIRST | FLOW;
      classes[Character.toUpperCase(c)] = LETTER | WORD | FIRST | FLOW;
    }
    for (char c = '0'; c <= '9'; c++) {
      classes[c] = WORD | FIRST | FLOW;
    }
    classes['_'] = WORD | FIRST | FLOW;
    classes['-'] = WORD | FLOW;
    classes['.'] = FIRST | FLOW;
    classes['/'] = FIRST | FLOW;
    classes['+'] = FIRST;
    classes['('] = FIRST;
    classes[' '] = FLOW;
    return classes;
  }

  private static boolean is(char c, byte kind, boolean beyondAscii) {
    return c < CLASSES.length ? (CLASSES[c] & kind) != 0 : beyondAscii && c != '\u00A0';
  }

  /** The offset behind what was read last; behind a block text, that of the line below it. */
  int end() {
    return end;
  }

  /** The key at the offset; null when nothing that is surely one stands there. */
  @Nullable Scalar key(int start) {
    if (!is(text[start], LETTER, false)) {
      return null;
    }
    int i = start;
    while (is(text[i], WORD, false)) {
      i++;
    }
    if (i - start > LONGEST_WORD || text[i] != ':' || !isBlank(text[i + 1])) {
      return null;
    }
    end = i + 1;
    return plain(start, i);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private Scalar plain(int start, int end) {
    String value = string(start, end);
    return new Scalar(value, Style.PLAIN, CoreSchema.resolve(value), start, end);
  }

  private String string(int start, int end) {
    int count = end - start;
    if (count > LONGEST_WORD) {
      return new String(text, start, count);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    int place = (hash ^ hash >>> 9) & (WORDS.length - 1);
    String known = WORDS[place];
    if (known != null && isAt(known, start, count)) {
      return known;
    }
    String word = new String(text, start, count);
    WORDS[place] = word;
    return word;
  }

  private boolean isAt(String word, int start, int count) {
    if (word.length() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value that begins at the offset; null when it is none that is surely understood.
   *
   * @param column of the mapping or list that holds it
   */
  @Nullable YamlNode value(int start, int column) {
    return switch (text[start]) {
      case '[' -> flow(start);
      case '"' -> doubleQuoted(start);
      case '\'' -> singleQuoted(start);
      case '>' -> folded(start, column);
      default -> plain(start);
    };
  }

  private @Nullable Scalar plain(int start) {
    if (!is(text[start], FIRST, true)) {
      return null;
    }
    int i = start;
    while (true) {
      char c = text[i];
      if (c == '\n' || (c == '#' && text[i - 1] == ' ')) {
        break;
      }
      if (c == ':' && isBlank(text[i + 1])) {
        return null;
      }
      i++;
    }
    while (isBlank(text[i - 1])) {
      i--;
    }
    end = i;
    return plain(start, i);
  }

  private @Nullable Scalar doubleQuoted(int start) {
    int i = start + 1;
    while (text[i] != '"') {
      if (text[i] == '\n' || text[i] == '\\') {
        return null;
      }
      i++;
    }
    end = i + 1;
    return new Scalar(string(start + 1, i), Style.DOUBLE_QUOTED, Kind.TEXT, start, end);
  }

  private @Nullable Scalar singleQuoted(int start) {
    int i = start + 1;
    while (text[i] != '\'') {
      if (text[i] == '\n') {
        return null;
      }
      i++;
    }
    if (text[i + 1] == '\'') {
      return null;
    }
    end = i + 1;
    return new Scalar(string(start + 1, i), Style.SINGLE_QUOTED, Kind.TEXT, start, end);
  }

  /** A list of words in brackets. */
  private @Nullable Sequence flow(int start) {
    YamlNode[] items = new YamlNode[8];
    int count = 0;
    int i = blanks(start + 1);
    while (text[i] != ']' || count > 0) {
      Scalar item = flowItem(i);
      if (item == null) {
        return null;
      }
      if (count == items.length) {
        items = Arrays.copyOf(items, count * 2);
      }
      items[count++] = item;
      i = blanks(item.end());
      if (text[i] == ']') {
        break;
      }
      if (text[i] != ',') {
        return null;
      }
      i = blanks(i + 1);
    }
    end = i + 1;
    return new Sequence(List.of(Arrays.copyOf(items, count)), true, start, end);
  }

  private @Nullable Scalar flowItem(int start) {
    if (!is(text[start], FLOW, true) || text[start] == '-') {
      return null;
    }
    int i = start;
    while (is(text[i], FLOW, true)) {
      i++;
    }
    while (text[i - 1] == ' ') {
      i--;
    }
    return plain(start, i);
  }

  private int blanks(int from) {
    int i = from;
    while (text[i] == ' ') {
      i++;
    }
    return i;
  }

  /** Lines below a {@code >-}, all of one indentation and without empty ones between them. */
  private @Nullable Scalar folded(int start, int column) {
    int line = start + 2;
    if (text[start + 1] != '-' || !isLineEnd(line)) {
      return null;
    }
    line = lineBelow(line);
    int indent = blanks(line) - line;
    if (indent <= column || isLineEnd(line + indent)) {
      return null;
    }
    StringBuilder value = new StringBuilder();
    int last = line;
    while (blanks(line) - line == indent && !isLineEnd(line + indent)) {
      int from = line + indent;
      last = lineEnd(from);
      if (text[last - 1] == ' ') {
        return null;
      }
      value.append(value.isEmpty() ? "" : " ").append(text, from, last - from);
      line = lineBelow(last);
    }
    end = line;
    return isOver(line, column)
        ? new Scalar(value.toString(), Style.FOLDED, Kind.TEXT, start, last)
        : null;
  }

  /** Whether nothing from this line on can belong to a block text in this column. */
  private boolean isOver(int from, int column) {
    int line = from;
    while (line < length && isLineEnd(line)) {
      line = lineBelow(line);
    }
    int first = blanks(line);
    return line >= length || (first - line <= column && !isLineEnd(first));
  }

  private boolean isLineEnd(int at) {
    return text[at] == '\n' || text[at] == '\r';
  }

  private int lineEnd(int from) {
    int i = from;
    while (!isLineEnd(i)) {
      i++;
    }
    return i;
  }

  /** Where the line below begins, from the end of a line. */
  private int lineBelow(int lineEnd) {
    return text[lineEnd] == '\r' ? lineEnd + 2 : lineEnd + 1;
  }
}
