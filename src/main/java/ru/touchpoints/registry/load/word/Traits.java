package ru.touchpoints.registry.load.word;

import java.util.Arrays;

/**
 * What kinds of characters a text has, told in one pass over it. Rules go by them to pass over
 * texts in which they could find nothing; what is not certain counts as there.
 */
public final class Traits {

  /** A Latin letter. */
  public static final int LATIN = 1;

  /** A Cyrillic letter. */
  public static final int CYRILLIC = 1 << 1;

  /** A letter or a figure of any kind. */
  public static final int OF_WORDS = 1 << 2;

  /** A space, a tab or a no-break space. */
  public static final int BLANK = 1 << 3;

  public static final int TAB = 1 << 4;

  /** The end of a line. */
  public static final int LINE_END = 1 << 5;

  /** A straight double quote. */
  public static final int QUOTE = 1 << 6;

  /** A full stop. */
  public static final int STOP = 1 << 7;

  /** A Cyrillic capital from «А» to «Я». */
  public static final int CAPITAL = 1 << 8;

  /** What cannot be seen, blanks and line ends left out. */
  public static final int HIDDEN = 1 << 9;

  /** A rare character, of which nothing is said here: it can be any of these. */
  public static final int STRANGE = 1 << 10;

  /** A number sign. */
  public static final int NUMBER_SIGN = 1 << 11;

  /** Two blanks in a row. */
  public static final int DOUBLED = 1 << 16;

  /** A blank or a line end at either end of the text. */
  public static final int BLANK_AROUND = 1 << 17;

  /** A full stop at the end of the text. */
  public static final int STOP_AT_END = 1 << 18;

  /** Two Cyrillic capitals in a row. */
  public static final int CAPITALS = 1 << 19;

  /** A word with letters of both alphabets. */
  public static final int MIXED = 1 << 20;

  /** A comment that somebody has to read; known of whole documents alone. */
  public static final int REMARK = 1 << 21;

  private static final int BOTH = LATIN | CYRILLIC;

  private static final int KNOWN = 0x500;
  private static final int[] TABLE = table();

  private Traits() {}

  private static int[] table() {
    int[] table = new int[KNOWN];
    letters(table, 'A', 'Z', LATIN);
    letters(table, 'a', 'z', LATIN);
    letters(table, '0', '9', 0);
    fill(table, 0xC0, 0x24F, LATIN | OF_WORDS);
    fill(table, 0x250, 0x489, STRANGE);
    letters(table, 0x400, 0x481, CYRILLIC);
    letters(table, 0x48A, 0x4FF, CYRILLIC);
    fill(table, 'А', 'Я', CYRILLIC | OF_WORDS | CAPITAL);
    // Letters that change their length with their case, or are none of an alphabet.
    fill(table, 0x130, 0x131, STRANGE);
    fill(table, 0xAA, 0xAA, STRANGE);
    fill(table, 0xB2, 0xBA, STRANGE);
    table[0xB7] = 0;
    table[0xD7] = 0;
    table[0xF7] = 0;
    fill(table, 0, 0x1F, HIDDEN);
    fill(table, 0x7F, 0x9F, HIDDEN);
    table[0xAD] = HIDDEN;
    table[' '] = BLANK;
    table['\t'] = BLANK | TAB;
    table[0xA0] = BLANK;
    table['\n'] = LINE_END;
    table['\r'] = LINE_END;
    table['"'] = QUOTE;
    table['.'] = STOP;
    table['#'] = NUMBER_SIGN;
    return table;
  }

  private static void letters(int[] table, int from, int to, int traits) {
    fill(table, from, to, traits | OF_WORDS);
  }

  private static void fill(int[] table, int from, int to, int traits) {
    Arrays.fill(table, from, to + 1, traits);
  }

  /** The traits of one character. */
  public static int of(char c) {
    return c < KNOWN ? TABLE[c] : beyond(c);
  }

  private static int beyond(char c) {
    boolean sign = (c >= '\u2010' && c <= '\u2027') || c == '№' || c == '\u2212' || c == '₽';
    return sign ? 0 : STRANGE;
  }

  /** The traits of all characters, and of those that stand together. */
  public static int of(String text) {
    int length = text.length();
    int all = 0;
    int pairs = 0;
    int last = 0;
    for (int i = 0; i < length; i++) {
      int traits = of(text.charAt(i));
      all |= traits;
      pairs |= traits & last;
      last = traits;
    }
    int ends = length == 0 ? 0 : last | of(text.charAt(0));
    all |= (pairs & BLANK) != 0 ? DOUBLED : 0;
    all |= (pairs & CAPITAL) != 0 ? CAPITALS : 0;
    all |= (ends & (BLANK | LINE_END)) != 0 ? BLANK_AROUND : 0;
    all |= (last & STOP) != 0 ? STOP_AT_END : 0;
    return (all & BOTH) == BOTH && mixed(text) ? all | MIXED : all;
  }

  private static boolean mixed(String text) {
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      int traits = of(text.charAt(i));
      word = (traits & (OF_WORDS | STRANGE)) == 0 ? 0 : word | traits;
      if ((word & BOTH) == BOTH) {
        return true;
      }
    }
    return false;
  }
}
