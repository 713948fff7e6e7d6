package ru.touchpoints.registry.load.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as people type them, and what programs put in between that nobody sees. */
public final class TypedText {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LAST_PLAIN = '~';

  private TypedText() {}

  /**
   * The same text composed, without what nobody sees and without blanks around it; two blanks or
   * more within a line are one. A no-break space between words stays.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    composed(text)
        .codePoints()
        .filter(c -> !hidden(c))
        .forEach(
            c -> {
              int last = clean.length() - 1;
              if (!blank(c) || last < 0 || !blank(clean.charAt(last))) {
                clean.appendCodePoint(Character.isISOControl(c) && c != '\n' ? ' ' : c);
              } else if (c == '\n') {
                clean.setCharAt(last, '\n');
              }
            });
    return stripped(clean);
  }

  /**
   * What tells words from each other: not their case, «ё», the kind or number of blanks, letters of
   * another alphabet that look the same, or what nobody sees.
   */
  public static String folded(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    boolean strange = false;
    String whole = composed(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      strange |= c > ' ' && c <= LAST_PLAIN && Character.isLetter(c);
      boolean gap = blank(c);
      if (gap && seen.length() > 0 && seen.charAt(seen.length() - 1) != ' ') {
        seen.append(' ');
      } else if (!gap && !hidden(c)) {
        seen.append(hyphen(c) ? '-' : c);
      }
    }
    String plain = stripped(seen);
    String meant = strange ? ofOneAlphabet(plain) : plain;
    return meant.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static String ofOneAlphabet(String text) {
    if (text.codePoints().noneMatch(Alphabets::isCyrillic)) {
      return text;
    }
    return WORD.matcher(text)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(Alphabets.meant(word.group(), true).orElse(word.group())));
  }

  private static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String stripped(StringBuilder text) {
    int end = text.length();
    int start = 0;
    while (end > 0 && blank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  /** Whether a character shows nothing and keeps nothing apart. */
  private static boolean hidden(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** The hyphen, and the one that ends no line, which text editors put in its place. */
  private static boolean hyphen(char c) {
    return c == '\u2010' || c == '\u2011';
  }
}
