package ru.touchpoints.registry.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;

/** Processes of two states, written {@code id/title}; an excluded one has a cross behind it. */
final class ProcessPairsTest {

  private static Map<String, Process> processes(String written) {
    Map<String, Process> processes = new LinkedHashMap<>();
    for (String one : written.strip().split(";", -1)) {
      String[] parts = one.replace(" ×", "").strip().split("/", -1);
      processes.put(
          parts[0],
          new Process(
              parts[0],
              parts[1],
              ProcessKind.SERVICE,
              Scope.INTRA,
              "appeals",
              "reception",
              List.of(),
              false,
              List.of(),
              List.of(),
              one.endsWith("×") ? Optional.of(LocalDate.of(2026, 9, 1)) : Optional.empty()));
    }
    return processes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/Приём обращений | a/Приём обращений | {}",
        "a/Приём обращений | b/Приём обращений | {b=a}",
        "a/Приём обращений | b/Выдача справок | {}",
        "a/Рассмотрение обращений граждан | b/Рассмотрение обращения граждан | {b=a}",
        "a/Приём обращений × | b/Приём обращений | {}",
        "a/Приём обращений | b/Приём обращений × | {}",
        // Ids that changed hands.
        "a/Приём обращений;b/Выдача справок | a/Выдача справок;b/Приём обращений | {a=b, b=a}",
        "a/Приём обращений;b/Выдача справок | b/Приём обращений | {b=a}",
        "a/Ведение архива дел органа;b/Выдача справок|b/Ведение архива дел органа власти;c/Сбор|{}",
        "a/Ведение архива дел органа;b/Выдача справок|a/Сбор;b/Ведение архива дел органа власти|{}",
        "a/Ведение архива дел органа;b/Сбор ×|b/Ведение архива дел органа власти|{b=a}",
        "a/Ведение архива дел органа|b/Ведение архива дел органа власти;a/Сбор ×|{b=a}",
        "a/Приём обращений|b/Приём обращений;a/Сбор|{b=a}",
        "a/Рассмотрение обращений | a/Рассмотрение обращения;b/Рассмотрение обращений | {}"
      })
  void renumbered(String before, String after, String pairs) {
    assertThat(
            new TreeMap<>(ProcessPairs.renumbered(processes(before), processes(after))).toString())
        .isEqualTo(pairs);
  }
}
