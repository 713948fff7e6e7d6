package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of two alphabets; signs beyond the plain letters stand by their numbers. */
final class AlphabetsTest {

  @ParameterizedTest
  @CsvSource({
    // Latin c, o, p in a Russian word; the letters beside them leave no doubt.
    "c\u043bужба, false, служба",
    "пoчта, false, почта",
    // Russian letters in a Latin word.
    "w\u0435bsite, false, website",
    "l\u0456nk, true, link",
    // Could be either: the text around it decides.
    "\u041cOC, true, МОС",
    "\u041cOC, false, MOC",
    // Openly of both alphabets, or of one.
    "PDFфайл, true,",
    "приём, true,",
    "reception, true,",
    "SMSка, true,",
    "2026, true,"
  })
  void lettersThatOnlyLookAlikeAreTold(String word, boolean russianAround, String meant) {
    assertThat(Alphabets.meant(word, russianAround)).isEqualTo(Optional.ofNullable(meant));
  }

  @ParameterizedTest
  @CsvSource({"a, false, true", "ё, true, false", "1, false, false", "α, false, false"})
  void aLetterIsOfOneAlphabet(String letter, boolean cyrillic, boolean latin) {
    assertThat(Alphabets.isCyrillic(letter.codePointAt(0))).isEqualTo(cyrillic);
    assertThat(Alphabets.isLatin(letter.codePointAt(0))).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "\u0441hat, chat, true, с (U+0441)",
    "c\u200bhat, chat, false, U+200B",
    "\u0421hat, chat, true, С (U+0421)",
    "\u03bfther, other, false, ο (U+03BF)",
    "\uff43hat, chat, false, ｃ (U+FF43)"
  })
  void whatAWordLooksLikeIsNamedWithItsSigns(
      String word, String meant, boolean russian, String signs) {
    LookAlike twin = LookAlike.of(word, List.of("chat", "other")).orElseThrow();
    assertThat(twin.meant()).isEqualTo(meant);
    assertThat(twin.russian()).isEqualTo(russian);
    assertThat(twin.listed()).isEqualTo(signs);
  }

  @ParameterizedTest
  @CsvSource({"chat", "Chat", "chut", "ch\u0430t\u0449"})
  void nothingLooksLikeAnotherWordWithoutAForeignSign(String word) {
    assertThat(LookAlike.of(word, List.of("chat", "other"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"\u0441hat, CHAT, Chat"})
  void twoCandidatesAreNone(String word, String one, String other) {
    assertThat(LookAlike.of(word, List.of(one, other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', true", "' \u00a0\u200b\u3164', true", "' х ', false", "\u2014, false"})
  void blanksAreWhatNobodySees(String text, boolean blank) {
    assertThat(FreeText.isBlank(text)).isEqualTo(blank);
  }
}
