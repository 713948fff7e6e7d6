package ru.touchpoints.registry.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Russian words whose bytes a program took for those of another code page and then saved as what
 * they looked like: UTF-8 taken for windows-1251 or windows-1252, windows-1251 for windows-1252.
 * Such a text is sound UTF-8, and nobody can read it.
 *
 * @param shown the letters as they stand now, a word
 * @param meant the word that they were, with U+FFFD for a letter that cannot be told any more
 */
public record GarbledText(String shown, String meant) {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** A word of fewer letters may be another language's. */
  private static final int FEWEST = 4;

  private static final int FIRST_SIGN = 0x80;

  /** The one byte for which windows-1251 has no letter; windows-1252 has five of them. */
  private static final char NO_LETTER = '\u0098';

  /** Stands in no text of UTF-8, and makes a letter of it that cannot be told. */
  private static final byte UNKNOWN = (byte) 0xFF;

  /** The first such word of a text. */
  public static Optional<GarbledText> in(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean suspect = false;
      while (end < text.length() && text.charAt(end) >= FIRST_SIGN) {
        suspect |= isForeign(text.charAt(end++));
      }
      if (suspect) {
        Optional<GarbledText> found = ofWord(text.substring(at, end));
        if (found.isPresent()) {
          return found;
        }
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  /**
   * Whether a Russian text has no such letter, and a garbled one cannot be without: letters of
   * other Slavonic alphabets, or Western ones.
   */
  public static boolean isForeign(int c) {
    boolean slavonic = (c >= 0x400 && c < 0x460) || c == 'Ґ' || c == 'ґ';
    return (c >= 0xC0 && c <= 0xFF) || (slavonic && !isRussian(c));
  }

  static boolean isRussian(int c) {
    return (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
  }

  private static Optional<GarbledText> ofWord(String shown) {
    String meant = read(shown, CodePage.WINDOWS, StandardCharsets.UTF_8);
    if (meant == null) {
      meant = read(shown, WESTERN, StandardCharsets.UTF_8);
    }
    if (meant == null) {
      meant = read(shown, WESTERN, CodePage.WINDOWS);
    }
    return Optional.ofNullable(meant).map(word -> new GarbledText(shown, word));
  }

  /** The word, if nearly all of it is Russian in the code page that its bytes were in. */
  private static @Nullable String read(String shown, Charset taken, Charset right) {
    byte[] bytes = bytes(shown, taken);
    if (bytes == null) {
      return null;
    }
    String untold = String.valueOf(LostLetters.REPLACEMENT);
    // A letter of two bytes of which one is not known comes out as none twice.
    String word = new String(bytes, right).replace(untold + untold, untold);
    long letters = word.chars().filter(GarbledText::isRussian).count();
    return letters >= FEWEST && letters * 5 >= word.length() * 4L ? word : null;
  }

  private static byte @Nullable [] bytes(String shown, Charset taken) {
    byte[] bytes = new byte[shown.length()];
    CharsetEncoder encoder = taken.newEncoder();
    ByteBuffer one = ByteBuffer.allocate(1);
    for (int i = 0; i < bytes.length; i++) {
      char c = shown.charAt(i);
      one.clear();
      if (c == LostLetters.REPLACEMENT) {
        bytes[i] = taken.equals(CodePage.WINDOWS) ? (byte) NO_LETTER : UNKNOWN;
      } else if (encoder.canEncode(c)) {
        encoder.encode(CharBuffer.wrap(new char[] {c}), one, true);
        bytes[i] = one.get(0);
      } else if (c < 0xA0) {
        bytes[i] = (byte) c;
      } else {
        return null;
      }
    }
    return bytes;
  }
}
