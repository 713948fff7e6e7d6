package ru.touchpoints.registry.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by its letters in which code page a Russian text was saved. */
public final class CodePage {

  /** What Russian programs save in when they do not save in UTF-8. */
  public static final Charset WINDOWS = Charset.forName("windows-1251");

  /** A code page by the name that programs give it and the one that people know. */
  private record Named(String charset, String name) {}

  private static final List<Named> OTHERS =
      List.of(
          new Named("IBM866", "cp866 (IBM866, DOS)"),
          new Named("KOI8-R", "KOI8-R"),
          new Named("ISO-8859-5", "ISO 8859-5"),
          new Named("x-MacCyrillic", "MacCyrillic (Macintosh)"));

  /** Small letters from the most frequent to the rarest, in four groups, and what each is worth. */
  private static final List<String> LETTERS =
      List.of("оеаинтсрвл", "кмдпуя", "ыьгзбчй", "хжшюцщэфъё");

  private static final int[] WORTH = {10, 6, 4, 1};
  private static final int CAPITAL_INSIDE = -10;
  private static final int STRANGE = -20;
  private static final String USUAL = "№«»—–…„“”‘’§°•©\u00A0";

  /** A few letters are no reason to take a text for what hardly anybody saves today. */
  private static final int MARGIN = 20;

  private static final int SAMPLE = 64 * 1024;
  private static final int FEWEST = 8;

  private CodePage() {}

  /** The code page that the bytes are in; empty when that is windows-1251 or none can be told. */
  public static Optional<String> other(byte[] bytes) {
    int best = worth(decoded(bytes, WINDOWS)) + MARGIN;
    Optional<String> name = Optional.empty();
    for (Named other : OTHERS) {
      if (Charset.isSupported(other.charset())) {
        int worth = worth(decoded(bytes, Charset.forName(other.charset())));
        if (worth > best) {
          best = worth;
          name = Optional.of(other.name());
        }
      }
    }
    return name;
  }

  private static String decoded(byte[] bytes, Charset charset) {
    return new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
  }

  private static int worth(String text) {
    int worth = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      worth += c < 128 ? 0 : worth(c);
      worth += GarbledText.isRussian(c) && small(before) && !small(c) ? CAPITAL_INSIDE : 0;
      before = c;
    }
    return worth;
  }

  private static int worth(char c) {
    String small = String.valueOf(c).toLowerCase(Locale.ROOT);
    for (int i = 0; i < WORTH.length; i++) {
      if (LETTERS.get(i).contains(small)) {
        return WORTH[i];
      }
    }
    return USUAL.indexOf(c) >= 0 ? 0 : STRANGE;
  }

  private static boolean small(char c) {
    return (c >= 'а' && c <= 'я') || c == 'ё';
  }

  /** Which half of a two-byte encoding's units tells the alphabet: {@code LE} or {@code BE}. */
  public static Optional<String> wide(byte[] bytes) {
    int units = Math.min(bytes.length, SAMPLE) / 2;
    if (units < FEWEST) {
      return Optional.empty();
    }
    for (int half = 0; half < 2; half++) {
      int alphabet = 0;
      for (int i = 0; i < units; i++) {
        byte high = bytes[2 * i + half];
        alphabet += high == 0 || high == 4 || high == 0x20 || high == 0x21 ? 1 : 0;
      }
      if (alphabet * 10 > units * 9) {
        return Optional.of(half == 0 ? "BE" : "LE");
      }
    }
    return Optional.empty();
  }

  /** The line of the first bytes that break a text which otherwise is Russian in UTF-8. */
  public static Optional<Integer> brokenAt(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == LostLetters.REPLACEMENT).count();
    long sound = text.chars().filter(c -> GarbledText.isRussian(c)).count();
    if (broken == 0 || sound <= broken * 10) {
      return Optional.empty();
    }
    String above = text.substring(0, text.indexOf(LostLetters.REPLACEMENT));
    return Optional.of(1 + (int) above.chars().filter(c -> c == '\n').count());
  }

  /** Whether a text in UTF-8 was taken for windows-1251 and saved in UTF-8 again. */
  public static boolean twice(String text) {
    String start = text.substring(0, Math.min(text.length(), SAMPLE));
    long strange = start.chars().filter(c -> c >= 128).count();
    try {
      CharBuffer before =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(start.getBytes(WINDOWS)));
      long letters = before.chars().filter(c -> GarbledText.isRussian(c)).count();
      return strange > FEWEST && letters * 3 > strange;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
