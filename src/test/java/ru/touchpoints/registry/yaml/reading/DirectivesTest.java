package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A directive is told from a per cent sign that stands in a comment above the data. */
final class DirectivesTest {

  @ParameterizedTest
  @CsvSource({
    "'# 5 % от всех\nprocess: leave\n',",
    "'# до 100%\n---\nprocess: leave\n',",
    "' # %\nprocess: leave\n',",
    "'%YAML 1.2\n---\nprocess: leave\n',1:1 TP004.directive",
    "'# 5 %\n%YAML 1.2\n---\nprocess: leave\n',2:1 TP004.directive",
    "'%TAG ! tag:body.example,2026:\n---\nprocess: leave\n',1:1 TP004.directive",
  })
  void aDirectiveBeginsItsLine(String text, @Nullable String told) {
    assertThat(
            DocumentReader.read("registry/a/leave.yaml", text.getBytes(StandardCharsets.UTF_8))
                .findings())
        .extracting(
            finding ->
                finding.location().span().line()
                    + ":"
                    + finding.location().span().column()
                    + " "
                    + finding.message().key())
        .containsExactlyElementsOf(told == null ? List.of() : List.of(told));
  }
}
