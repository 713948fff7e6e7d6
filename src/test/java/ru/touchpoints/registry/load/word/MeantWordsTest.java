package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which word of a schema was meant by another one. */
final class MeantWordsTest {

  private static final String TYPES =
      """
      {"enum": ["website", "phone"],
       "enumDescriptions": ["Официальные сайты (порталы)", "Телефон"]}
      """;

  private static Vocabulary of(String schema) {
    return Vocabulary.of(JsonMapper.shared().readTree(schema));
  }

  @Test
  void aSchemaHasItsWordsOrTheOnlyOne() {
    assertThat(of(TYPES).words()).containsExactly("website", "phone");
    assertThat(of(TYPES).meanings()).hasSize(2).last().isEqualTo("Телефон");
    assertThat(of("{\"const\": \"approved\"}"))
        .isEqualTo(new Vocabulary(List.of("approved"), List.of()));
    assertThat(of("{}").words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "web-site, website, website",
    "webiste, website, website",
    "wbeiste, website,",
    "телефон, phone, phone",
    "сайт, website, website",
    "phоne, phone, phone",
    "radio,,"
  })
  void aWordIsMeantNearlyOrForCertain(String typed, String nearest, String certain) {
    assertThat(of(TYPES).nearest(typed)).isEqualTo(Optional.ofNullable(nearest));
    assertThat(of(TYPES).certain(typed)).isEqualTo(Optional.ofNullable(certain));
  }

  @Test
  void withoutAMeaningForEachWordNoneIsKnownByIt() {
    Vocabulary words = new Vocabulary(List.of("website", "phone"), List.of("Телефон"));
    assertThat(words.nearest("телефон")).isEmpty();
    assertThat(words.certain("телефон")).isEmpty();
    assertThat(words.certain("phon")).contains("phone");
  }

  @Test
  void whatIsTooLongNamesNoWord() {
    Vocabulary words = new Vocabulary(List.of("a".repeat(300)), List.of());
    assertThat(words.certain("a".repeat(299) + "b")).isPresent();
    assertThat(words.nearest("a".repeat(299) + "b")).isPresent();
    assertThat(words.certain("a".repeat(301))).isEmpty();
    assertThat(words.nearest("a".repeat(301))).isEmpty();
  }
}
