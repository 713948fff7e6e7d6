package ru.touchpoints.registry.load.schema.sure;

import java.nio.charset.StandardCharsets;

/**
 * The JSON of a schema, read from its first byte to its last without keeping anything. The schemas
 * come with the program: what is no JSON is the program's fault.
 */
final class SchemaText {

  private static final int HEXADECIMAL = 16;
  private static final int UNICODE_DIGITS = 4;

  private final byte[] bytes;
  private int at;

  SchemaText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Enters an object or a list. */
  void open(char bracket) {
    expect(bracket);
  }

  /** Whether another field or item follows; when none does, the bracket is passed. */
  boolean more(char bracket) {
    char next = next();
    if (next == ',') {
      at++;
      return true;
    }
    if (next == bracket) {
      at++;
      return false;
    }
    return true;
  }

  /** The name of a field, with the colon behind it. */
  String name() {
    String name = text();
    expect(':');
    return name;
  }

  boolean isText() {
    return next() == '"';
  }

  String text() {
    expect('"');
    int start = at;
    boolean escaped = passText();
    String raw = new String(bytes, start, at - 1 - start, StandardCharsets.UTF_8);
    return escaped ? unescaped(raw) : raw;
  }

  /** A text, a number or a word; nothing of an object or a list, which is passed over. */
  String simple() {
    char first = next();
    if (first == '"') {
      return text();
    }
    if (first == '{' || first == '[') {
      skip();
      return "";
    }
    return word();
  }

  private String word() {
    int start = at;
    while (Character.isLetterOrDigit(bytes[at]) || bytes[at] == '-' || bytes[at] == '.') {
      at++;
    }
    return new String(bytes, start, at - start, StandardCharsets.UTF_8);
  }

  /** Passes over a value of any kind. */
  void skip() {
    int depth = 0;
    do {
      switch (next()) {
        case '"' -> {
          at++;
          passText();
        }
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case ',', ':' -> at++;
        default -> word();
      }
    } while (depth > 0);
  }

  /** Passes over the rest of a text with the quote that ends it; whether there are escapes. */
  private boolean passText() {
    boolean escaped = false;
    while (bytes[at] != '"') {
      boolean escape = bytes[at] == '\\';
      escaped |= escape;
      at += escape ? 2 : 1;
    }
    at++;
    return escaped;
  }

  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int escape = raw.indexOf('\\'); escape >= 0; escape = raw.indexOf('\\', from)) {
      text.append(raw, from, escape);
      from = escape + 2;
      char kind = raw.charAt(escape + 1);
      if (kind == 'u') {
        from += UNICODE_DIGITS;
        String digits = raw.substring(from - UNICODE_DIGITS, from);
        text.append((char) Integer.parseInt(digits, HEXADECIMAL));
      } else {
        text.append(control(kind));
      }
    }
    text.append(raw, from, raw.length());
    return text.toString();
  }

  private static char control(char escape) {
    return switch (escape) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'b' -> '\b';
      default -> escape;
    };
  }

  /** The first character of what comes, no blank. */
  private char next() {
    while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t') {
      at++;
    }
    return (char) bytes[at];
  }

  private void expect(char sign) {
    if (next() != sign) {
      throw new IllegalStateException(sign + " expected at " + at);
    }
    at++;
  }
}
