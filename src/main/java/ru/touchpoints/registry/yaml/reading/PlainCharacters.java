package ru.touchpoints.registry.yaml.reading;

import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.letters.GarbledText;
import ru.touchpoints.registry.letters.LostLetters;

/**
 * A text of nothing but usual characters: no control characters but line feeds, alone or behind a
 * carriage return, nothing that takes more than one {@code char}, no blank but the space and the
 * no-break space, and no letters that a damaged Russian text would have.
 */
final class PlainCharacters {

  private static final int CONTINUATION = 0x3F;
  private static final byte THREE_BYTES = (byte) 0xE0;

  private final char[] text;
  private int length;

  private PlainCharacters(int most) {
    this.text = new char[most + 2];
  }

  /** The text; behind its last character stand two line feeds that are none of it. */
  char[] text() {
    return text;
  }

  int length() {
    return length;
  }

  /** The text that the bytes are; null when there is anything unusual about them. */
  static @Nullable PlainCharacters of(byte[] bytes) {
    PlainCharacters characters = new PlainCharacters(bytes.length);
    return characters.read(bytes) ? characters : null;
  }

  private boolean read(byte[] bytes) {
    char[] into = text;
    int count = 0;
    int marks = 0;
    int i = 0;
    while (i < bytes.length) {
      int c = bytes[i];
      if (c >= ' ' && c != 0x7F) {
        if (c == '?' && ++marks == LostLetters.FEWEST) {
          return false;
        }
        i++;
      } else if (c >= 0) {
        if (!isLineEnd(bytes, i)) {
          return false;
        }
        i++;
      } else {
        int size = c < THREE_BYTES ? 2 : 3;
        c = wide(bytes, i, size);
        if (isUnusual(c)) {
          return false;
        }
        i += size;
      }
      into[count++] = (char) c;
    }
    into[count] = '\n';
    into[count + 1] = '\n';
    length = count;
    return true;
  }

  private static boolean isLineEnd(byte[] bytes, int at) {
    return bytes[at] == '\n'
        || (bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n');
  }

  /** A character of two or three bytes; 0 when it is none. */
  private static int wide(byte[] bytes, int at, int size) {
    if (at + size > bytes.length || !continues(bytes[at + 1])) {
      return 0;
    }
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & CONTINUATION;
    if (size == 2) {
      return first < 0xC2 ? 0 : (first & 0x1F) << 6 | second;
    }
    int c = (first & 0xF) << 12 | second << 6 | (bytes[at + 2] & CONTINUATION);
    return first > 0xEF || c < 0x800 || !continues(bytes[at + 2]) ? 0 : c;
  }

  private static boolean continues(byte one) {
    return (one & 0xC0) == 0x80;
  }

  private static boolean isUnusual(int c) {
    if (c < 0x2000) {
      return c < 0xA0 || c == 0x1680 || GarbledText.isForeign(c);
    }
    return c < 0x2010
        || (c > 0x2027 && c < 0x2030)
        || (c > 0x205E && c < 0x2070)
        || c == 0x3000
        || c >= Character.MIN_SURROGATE;
  }
}
