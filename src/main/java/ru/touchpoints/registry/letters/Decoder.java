package ru.touchpoints.registry.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/** Bytes to text: UTF-8 or a guess at what they are instead (TP003). */
public final class Decoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LOOKED_AT = 1024;
  private static final int QUARTET = 4;

  private Decoder() {}

  /**
   * The text, or where and as what it fails.
   *
   * @param text without a byte-order mark; before a fault, what could be read
   */
  public record Decoded(String text, Optional<Message> fault) {}

  /** Reads the bytes of a file of YAML. */
  public static Decoded decode(byte[] bytes) {
    Optional<String> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      return new Decoded("", wide.map(name -> Message.of("TP003.encoding", name)));
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), chars, true);
    String text = withoutMark(chars.flip().toString());
    return new Decoded(text, result.isError() ? Optional.of(faultOf(bytes)) : Optional.empty());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Optional<String> wideEncoding(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT);
    if (looked > QUARTET && (zeros(bytes, looked, 0) || zeros(bytes, looked, 2))) {
      return Optional.of("UTF-32");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16");
    }
    int zeros = 0;
    for (int i = 0; i < looked; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    // ASCII letters in UTF-16 leave every second byte zero; a stray zero byte is something else.
    // Cyrillic ones have a 4 there, which is a control character in UTF-8.
    boolean latin = looked > 1 && zeros * 5 > looked;
    boolean wide = looked > 1 && (isWide(bytes, looked, 0) || isWide(bytes, looked, 1));
    return latin || wide ? Optional.of("UTF-16") : Optional.empty();
  }

  /** Whether two bytes of every four are zero, as those of UTF-32 but for a mark. */
  private static boolean zeros(byte[] bytes, int looked, int from) {
    int zeros = 0;
    for (int i = from; i + 1 < looked; i += QUARTET) {
      zeros += bytes[i] == 0 && bytes[i + 1] == 0 ? 1 : 0;
    }
    return zeros >= looked / QUARTET;
  }

  /** Whether every pair of bytes is a letter or a sign of a Russian text. */
  private static boolean isWide(byte[] bytes, int looked, int high) {
    int known = 0;
    int letters = 0;
    for (int i = 0; i + 1 < looked; i += 2) {
      int c = (bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF);
      known += isCyrillic(c) || isAscii(c) || isSign(c) ? 1 : 0;
      letters += isCyrillic(c) || (isAscii(c) && Character.isLetter(c)) ? 1 : 0;
    }
    int pairs = looked / 2;
    return known * 20 >= pairs * 19 && letters * 2 >= pairs;
  }

  private static boolean isCyrillic(int c) {
    return c >= 0x400 && c < 0x530;
  }

  private static boolean isAscii(int c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean isSign(int c) {
    return (c >= 0xA0 && c < 0x100) || (c >= 0x2010 && c < 0x2040) || c == '№';
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }

  /** What bytes that are no UTF-8 are instead; UTF-8 with a few bad bytes stays UTF-8. */
  private static Message faultOf(byte[] bytes) {
    return CodePage.brokenAt(bytes).isPresent()
        ? Message.of("TP003.broken")
        : Message.of("TP003.encoding", CodePage.other(bytes).orElse(CodePage.WINDOWS.name()));
  }
}
