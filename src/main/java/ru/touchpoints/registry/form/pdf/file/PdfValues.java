package ru.touchpoints.registry.form.pdf.file;

import java.util.Locale;

/** How values are written in a PDF file. */
public final class PdfValues {

  private static final String DIGITS = "0123456789ABCDEF";
  private static final int DECIMALS = 1000;

  private PdfValues() {}

  /** Appends a number with at most three decimals, whatever the locale. */
  public static void number(StringBuilder out, double value) {
    long thousandths = Math.round(value * DECIMALS);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / DECIMALS);
    int rest = (int) (thousandths % DECIMALS);
    if (rest > 0) {
      out.append('.');
      for (int unit = DECIMALS / 10; rest > 0; unit /= 10) {
        out.append((char) ('0' + rest / unit));
        rest %= unit;
      }
    }
  }

  /** Numbers, each with a space after it. */
  public static String numbers(double... values) {
    StringBuilder out = new StringBuilder();
    for (double value : values) {
      number(out, value);
      out.append(' ');
    }
    return out.toString();
  }

  /** Text for people, in UTF-16 with its mark. */
  public static String text(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() * 4 + 6).append("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex(out, text.charAt(i));
    }
    return out.append('>').toString();
  }

  /** A string of printable ASCII characters. */
  public static String ascii(String text) {
    return "(" + text.replaceAll("([\\\\()])", "\\\\$1") + ")";
  }

  /** Appends four hexadecimal digits. */
  public static void hex(StringBuilder out, int number) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(DIGITS.charAt(number >> shift & 0xF));
    }
  }

  /** A string of bytes. */
  static String bytes(byte[] bytes) {
    StringBuilder out = new StringBuilder("<");
    for (byte b : bytes) {
      out.append(String.format(Locale.ROOT, "%02X", b));
    }
    return out.append('>').toString();
  }

  /** Where another object stands. */
  public static String reference(int number) {
    return number + " 0 R";
  }
}
