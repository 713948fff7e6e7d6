package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.LIST;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.process;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;

/** The words of cells as values, and codes as ids. */
final class ProcessWordsTest {

  @ParameterizedTest
  @CsvSource({
    "межведомственный, INTER",
    "Внутриведомственный процесс, INTRA",
    "inter, INTER",
    "intra, INTRA",
    "межведомственный и внутриведомственный, ",
    "другой, "
  })
  void scopesAreKnownByTheirWords(String text, Scope scope) {
    assertThat(ProcessWords.scope(text)).isEqualTo(Optional.ofNullable(scope));
  }

  @ParameterizedTest
  @CsvSource({
    "Функция, FUNCTION",
    "function, FUNCTION",
    "государственная услуга, SERVICE",
    "сервис, SERVICE",
    "service, SERVICE",
    "функция/сервис, ",
    "дело, "
  })
  void kindsAreKnownByTheirWords(String text, ProcessKind kind) {
    assertThat(ProcessWords.kind(text)).isEqualTo(Optional.ofNullable(kind));
  }

  @ParameterizedTest
  @CsvSource({"да, true", "+, true", "1, true", "нет, false", "—, false", "0, false", "может, "})
  void answersAreYesOrNo(String text, Boolean said) {
    assertThat(ProcessWords.truth(text)).isEqualTo(Optional.ofNullable(said));
  }

  @ParameterizedTest
  @CsvSource({
    "исключён, true",
    "да, true",
    "не исключён, false",
    "действует, false",
    "н/д, false",
    "нет, false",
    "когда-нибудь, "
  })
  void anExclusionIsSaidInWords(String text, Boolean said) {
    assertThat(ProcessWords.excluded(text)).isEqualTo(Optional.ofNullable(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"leave", "Leave"})
  void codesAreThoseOfTheList(String code) {
    ProcessCodes codes = new ProcessCodes(LIST.processes().processes());
    assertThat(codes.isListed(code)).isTrue();
    assertThat(codes.id(code)).isEqualTo("leave");
    assertThat(codes.isListed("other")).isFalse();
    assertThat(codes.id("Щ-7")).isEqualTo("shh-7");
    assertThat(codes.id("***")).isEqualTo("process");
  }

  @Test
  void aCodeSpeltTheEarlierWayIsFound() {
    ProcessCodes codes = new ProcessCodes(List.of(process("shch-7"), process("cz-1")));
    assertThat(codes.id("Щ-7")).isEqualTo("shch-7");
    assertThat(codes.id("Ц-1")).isEqualTo("cz-1");
  }
}
