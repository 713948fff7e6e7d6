package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write for the name of a site. */
final class DomainFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://lenobl.example|scheme|https://|lenobl.example",
        "//lenobl.example|scheme|//|lenobl.example",
        "mailto:lenobl.example|scheme|mailto:|lenobl.example",
        "editor@lenobl.example|mail|editor@|lenobl.example",
        "lenobl.example/reception?id=1|path|/reception?id=1|lenobl.example",
        "lenobl.example:8080|port|:8080|lenobl.example",
        "*.lenobl.example|star|*.|lenobl.example",
        "lenobl..example|dots|..|lenobl.example",
        ".lenobl.example|dots|.|lenobl.example",
        "lenobl.example.|final-dot|.|lenobl.example",
        "LENobl.example|capitals|LEN|lenobl.example",
        "len obl.example|blanks|` `|lenobl.example",
        "len\u200bobl.example|blanks|\u200b|lenobl.example",
        "https://Lenobl.example:443/a|scheme|https://|lenobl.example",
        "органы.рф|single|органы.рф|органы.рф",
        "a.example, b.example|several|,|",
        "a.example;b.example|several|;|",
        "len_obl.example|signs|_|",
        "сайт|single|сайт|",
        "http://|scheme|http://|"
      })
  void theFirstFaultIsNamedAndWhatIsLeftWithoutAny(
      String text, String reason, String sign, String meant) {
    assertThat(DomainFault.of(text))
        .isEqualTo(new DomainFault(reason, sign, Optional.ofNullable(meant)));
  }
}
