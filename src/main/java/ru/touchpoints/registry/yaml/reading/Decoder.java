package ru.touchpoints.registry.yaml.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text: UTF-8 or a guess at what they are instead (TP003). */
final class Decoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private Decoder() {}

  /**
   * The text, or where and as what it fails.
   *
   * @param text without a byte-order mark; before a fault, what could be read
   */
  record Decoded(String text, Optional<String> looksLike) {}

  static Decoded decode(byte[] bytes) {
    Optional<String> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      return new Decoded("", wide);
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), chars, true);
    String text = withoutMark(chars.flip().toString());
    return new Decoded(
        text, result.isError() ? Optional.of(eightBitEncoding(bytes)) : Optional.empty());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Optional<String> wideEncoding(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16");
    }
    int zeros = 0;
    int looked = Math.min(bytes.length, 1024);
    for (int i = 0; i < looked; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    // ASCII letters in UTF-16 leave every second byte zero; a stray zero byte is something else.
    return looked > 1 && zeros * 5 > looked ? Optional.of("UTF-16") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }

  /** The 8-bit Cyrillic encoding in which the bytes give the most small Russian letters. */
  private static String eightBitEncoding(byte[] bytes) {
    String best = WINDOWS_1251.name();
    long most = -1;
    for (String name : List.of(WINDOWS_1251.name(), "KOI8-R", "IBM866")) {
      long letters = smallRussianLetters(bytes, name);
      if (letters > most) {
        best = name;
        most = letters;
      }
    }
    return best;
  }

  private static long smallRussianLetters(byte[] bytes, String charset) {
    if (!Charset.isSupported(charset)) {
      return -1;
    }
    return new String(bytes, Charset.forName(charset))
        .chars()
        .filter(c -> c >= 'а' && c <= 'я')
        .count();
  }
}
