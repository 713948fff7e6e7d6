package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Codes that are suggested in the place of wrong and missing ones. */
final class SuggestedCodeTest {

  private static final String LIST =
      """
      touchpoints:
        - id: telefon
        - title: Телефон
        - title: Телефон
        - id: Телефон
        - {}
      """;

  private static SourceDocument document(String path) {
    return DocumentReader.read(path, LIST.getBytes(StandardCharsets.UTF_8));
  }

  /** The ids of the others are taken, and so are those suggested for the ones above. */
  @ParameterizedTest
  @CsvSource({
    "/touchpoints/1, telefon-2",
    "/touchpoints/2, telefon-3",
    "/touchpoints/4, touchpoint"
  })
  void aMissingIdIsMadeOfTheTitleAndFree(String item, String id) {
    assertThat(SuggestedCode.missing(document("registry/a/b.yaml"), item, "id")).contains(id);
  }

  @Test
  void aWrongIdIsSpeltAnewAndFree() {
    assertThat(SuggestedCode.instead(document("registry/a/b.yaml"), "/touchpoints/3/id", "Телефон"))
        .contains("telefon-4");
    assertThat(SuggestedCode.instead(document("registry/a/b.yaml"), "/touchpoints/0/id", "Почта"))
        .contains("pochta");
  }

  @ParameterizedTest
  @CsvSource({
    "registry/a/leave.yaml, leave",
    "leave.yml, leave",
    "registry/a/Отпуск.yaml,",
    "registry/leave.txt,"
  })
  void theProcessIsThatOfTheFile(String path, String process) {
    Optional<String> expected = Optional.ofNullable(process);
    assertThat(SuggestedCode.instead(document(path), "/process", "Отпуска")).isEqualTo(expected);
    assertThat(SuggestedCode.missing(document(path), "", "process")).isEqualTo(expected);
  }

  @Test
  void nothingIsSuggestedForOtherCodes() {
    SourceDocument document = document("registry/a/leave.yaml");
    assertThat(SuggestedCode.instead(document, "/department", "Приёмная")).isEmpty();
    assertThat(SuggestedCode.missing(document, "", "department")).isEmpty();
    assertThat(SuggestedCode.missing(document, "/touchpoints/0", "process")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"le\u0430ve, leave", "leave,", "отпуск,", "' leave ', leave"})
  void aCodeIsCertainWhenItsLettersOnlyLookOtherwise(String text, String code) {
    assertThat(SuggestedCode.certain(text)).isEqualTo(Optional.ofNullable(code));
  }
}
