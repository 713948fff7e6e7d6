package ru.touchpoints.registry.yaml.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.TextLines;

/**
 * Characters that no text can hold: halves of surrogate pairs and the code points that Unicode
 * keeps free for ever. Written as UTF-8 or into a document they would come out as others, so a file
 * with one of them is not read and never written again.
 */
final class Impossible {

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}"
              + "|u(\\p{XDigit}{4})|U(\\p{XDigit}{8})|.)",
          Pattern.DOTALL);

  private static final Pattern BEYOND =
      Pattern.compile("\\\\U(?!000|0010)\\p{XDigit}{8}|\\\\U001[1-9a-fA-F]\\p{XDigit}{4}");

  private Impossible() {}

  static boolean isIn(String text) {
    return text.codePoints().anyMatch(Impossible::is);
  }

  private static boolean is(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || c > Character.MAX_CODE_POINT;
  }

  /** The first one that stands in the text as it is. */
  static Optional<Fault> in(TextLines lines) {
    for (int i = 0; i < lines.length(); i++) {
      if (is(lines.at(i))) {
        return Optional.of(fault(lines.at(i), i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** The first one that is written as an escape between two code points of the text. */
  static Fault escaped(TextLines lines, int start, int end) {
    String written = lines.slice(start, end);
    Matcher escape = ESCAPE.matcher(written);
    while (escape.find()) {
      String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
      if (digits != null && is((int) Long.parseLong(digits, 16))) {
        int from = start + written.codePointCount(0, escape.start());
        return fault((int) Long.parseLong(digits, 16), from, from + escape.end() - escape.start());
      }
    }
    return fault(Character.MIN_SURROGATE, start, end);
  }

  /** An escape beyond the last code point, at which no parser can go on. */
  static Optional<Fault> beyond(TextLines lines) {
    String text = lines.slice(0, lines.length());
    Matcher found = BEYOND.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, found.start());
    Message message = Message.of("TP001.impossible", "U+" + found.group().substring(2));
    return Optional.of(new Fault(message, start, start + found.group().length()));
  }

  private static Fault fault(int codePoint, int start, int end) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return new Fault(Message.of("TP001.impossible", code), start, end);
  }
}
