package ru.touchpoints.registry.writing;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * JSON, or YAML in double quotes, on its way out: a character that nobody sees, and what a job's
 * log would take for a command, stands there as an escape, which reads back as the character
 * itself. Neither can stand outside of quotes, so that the text need not be understood.
 */
public final class EscapedData extends Writer {

  /** So many characters may have to be known before one. */
  private static final int CONTEXT = 16;

  private final Writer out;
  private final boolean wholeCodePoints;
  private String context = "";
  private String half = "";

  private EscapedData(Writer out, boolean wholeCodePoints) {
    this.out = out;
    this.wholeCodePoints = wholeCodePoints;
  }

  /** JSON, whose escapes are units of UTF-16. */
  public static EscapedData json(Writer out) {
    return new EscapedData(out, false);
  }

  /** YAML, whose escapes are code points. */
  public static EscapedData yaml(Writer out) {
    return new EscapedData(out, true);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    String piece = half + new String(text, offset, length);
    String known = context + piece;
    if (isOrdinary(known, context.length())) {
      out.write(piece);
      remember(piece);
    } else {
      escape(known, context.length());
    }
  }

  /** Whether all of it from there on is letters and signs that stay themselves where they stand. */
  private static boolean isOrdinary(String known, int from) {
    char[] units = known.toCharArray();
    for (int i = from; i < units.length; i++) {
      char unit = units[i];
      boolean plain = unit != '[' && HiddenCharacter.isOrdinary(unit);
      if (!plain && (Character.isSurrogate(unit) || isEscaped(unit, known, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscaped(int c, String known, int index) {
    return HiddenCharacter.is(c) || (c == '[' && JobCommands.isAt(known, index));
  }

  private void escape(String known, int from) throws IOException {
    StringBuilder escaped = new StringBuilder(known.length());
    int i = from;
    while (i < known.length()
        && !(i == known.length() - 1 && Character.isHighSurrogate(known.charAt(i)))) {
      int c = known.codePointAt(i);
      if (isEscaped(c, known, i)) {
        escaped.append(escape(c));
      } else {
        escaped.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    out.append(escaped);
    half = known.substring(i);
    context = "";
    remember(known.substring(0, i));
  }

  private void remember(String written) {
    String known = written.length() < CONTEXT ? context + written : written;
    context = known.substring(Math.max(0, known.length() - CONTEXT));
  }

  private String escape(int c) {
    if (wholeCodePoints && Character.isSupplementaryCodePoint(c)) {
      return String.format(Locale.ROOT, "\\U%08X", c);
    }
    StringBuilder units = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      units.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
    }
    return units.toString();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (!half.isEmpty()) {
      out.append(escape(half.charAt(0)));
      half = "";
    }
    out.close();
  }
}
