package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a character is what the JDK knows of it. */
final class TraitsTest {

  private static int expected(char c) {
    int traits = 0;
    traits |= Alphabets.isLatin(c) ? Traits.LATIN : 0;
    traits |= Alphabets.isCyrillic(c) ? Traits.CYRILLIC : 0;
    traits |= Character.isLetterOrDigit(c) ? Traits.OF_WORDS : 0;
    traits |= c == '\n' || c == '\r' ? Traits.LINE_END : 0;
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    traits |= control || Character.getType(c) == Character.FORMAT ? Traits.HIDDEN : 0;
    return traits;
  }

  private static final int COMPARED =
      Traits.LATIN | Traits.CYRILLIC | Traits.OF_WORDS | Traits.LINE_END | Traits.HIDDEN;

  @Test
  void everyCharacterIsKnownForCertainOrStrange() {
    List<String> wrong = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int traits = Traits.of((char) c);
      String alone = Character.toString(c);
      boolean composed =
          Normalizer.isNormalized(alone, Normalizer.Form.NFC)
              && Normalizer.isNormalized("и" + alone, Normalizer.Form.NFC)
              && Normalizer.isNormalized("e" + alone, Normalizer.Form.NFC)
              && Character.getType(c) != Character.NON_SPACING_MARK;
      boolean strange = (traits & Traits.STRANGE) != 0;
      if (!strange && ((traits & COMPARED) != expected((char) c) || !composed)) {
        wrong.add(String.format("U+%04X", c));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatStandsTogetherIsSeen() {
    assertThat(Traits.of("Приёмная") & Traits.MIXED).isZero();
    assertThat(Traits.of("Пpиёмная") & Traits.MIXED).isNotZero();
    assertThat(Traits.of("П1p") & Traits.MIXED).isNotZero();
    assertThat(Traits.of("сайт site") & Traits.MIXED).isZero();
    assertThat(Traits.of("а \u00a0б") & Traits.DOUBLED).isNotZero();
    assertThat(Traits.of("а\n б") & Traits.DOUBLED).isZero();
    assertThat(Traits.of("МФЦ.") & Traits.CAPITALS).isNotZero();
    assertThat(Traits.of("МФЦ.") & Traits.STOP_AT_END).isNotZero();
    assertThat(Traits.of("\nа") & Traits.BLANK_AROUND).isNotZero();
    assertThat(Traits.of("")).isZero();
  }
}
