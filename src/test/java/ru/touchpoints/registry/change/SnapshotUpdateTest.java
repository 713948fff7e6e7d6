package ru.touchpoints.registry.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;

/** A snapshot and a newer process registry, each process written {@code id/title/clients/day}. */
final class SnapshotUpdateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static Process process(String written, String life) {
    String[] parts = (written.strip() + "///").split("/", -1);
    return new Process(
        parts[0],
        parts[1],
        ProcessKind.SERVICE,
        Scope.INTRA,
        "appeals",
        "reception",
        parts[2].isEmpty()
            ? List.of()
            : Arrays.stream(parts[2].split(" ", -1)).map(ClientKind::valueOf).toList(),
        false,
        List.of(life),
        List.of(life),
        Optional.of(parts[3]).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  private static List<Process> processes(String written, String life) {
    return written.isBlank()
        ? List.of()
        : Arrays.stream(written.split(";", -1)).map(one -> process(one, life)).toList();
  }

  private static String told(Process process) {
    return process.id()
        + " "
        + process.title()
        + process.excluded().map(day -> " × " + day).orElse("")
        + (process.lifeSituations().contains("old") ? "" : " fresh");
  }

  private static String told(List<Process> before, List<Process> newer, Optional<LocalDate> day) {
    SnapshotUpdate update = SnapshotUpdate.of(before, newer, day);
    List<String> told = new ArrayList<>();
    new TreeMap<>(update.changed()).forEach((id, now) -> told.add(id + " > " + told(now)));
    update.added().forEach(added -> told.add("+ " + told(added)));
    return String.join("; ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "a/Приём | a/Приём | ''",
        "a/Приём | a/Выдача | a > a Выдача",
        "a/Приём | a/Приём;b/Выдача;c/Сбор//2026-01-01 | + b Выдача fresh",
        "a/Приём;b/Выдача | a/Приём | b > b Выдача × 2026-11-01",
        "a/Приём;b/Выдача//2026-01-01 | a/Приём | ''",
        "a/Приём | a/Приём//2026-10-05 | a > a Приём × 2026-10-05",
        "a/Приём//2026-10-01 | a/Приём//2026-10-05 | ''",
        "a/Приём//2026-10-01 | a/Приём | a > a Приём",
        // The same process under another id.
        "a/Приём обращений граждан | b/Приём обращений граждан | a > b Приём обращений граждан",
        // Clients in another order are the same ones.
        "a/Приём/EXTERNAL INTERNAL | a/Приём/INTERNAL EXTERNAL | ''",
        "a/Приём/EXTERNAL INTERNAL | a/Приём/INTERNAL | a > a Приём",
        "a/Приём/EXTERNAL | a/Приём/INTERNAL EXTERNAL | a > a Приём"
      })
  void whatBecomesOfTheSnapshot(String before, String newer, String told) {
    assertThat(told(processes(before, "old"), processes(newer, "new"), Optional.of(DAY)))
        .isEqualTo(told);
  }

  @Test
  void withoutADayNothingIsExcluded() {
    List<Process> before = processes("a/Приём;b/Выдача", "old");
    assertThat(told(before, processes("a/Приём", "new"), Optional.empty())).isEmpty();
    assertThat(told(before, processes("a/Приём;b/Выдача//2026-10-05", "new"), Optional.empty()))
        .isEqualTo("b > b Выдача × 2026-10-05");
  }

  /** What the process registry does not decide stays; what it decides is as it says. */
  @Test
  void everyFieldOfTheNewerOneIsTakenOver() {
    Process before = process("a/Приём/EXTERNAL", "old");
    Process newer =
        new Process(
            "a",
            "Приём",
            ProcessKind.FUNCTION,
            Scope.INTER,
            "internal",
            "staff",
            List.of(ClientKind.EXTERNAL),
            true,
            List.of("new"),
            List.of(),
            Optional.empty());
    Process now =
        new Process(
            "a",
            "Приём",
            ProcessKind.FUNCTION,
            Scope.INTER,
            "internal",
            "staff",
            List.of(ClientKind.EXTERNAL),
            true,
            List.of("old"),
            List.of("old"),
            Optional.empty());
    assertThat(SnapshotUpdate.of(List.of(before), List.of(newer), Optional.of(DAY)).changed())
        .isEqualTo(Map.of("a", now));
  }
}
