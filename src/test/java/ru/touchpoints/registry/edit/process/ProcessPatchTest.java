package ru.touchpoints.registry.edit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.ProcessList.Part;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A file of processes with comments, and what a newer process registry makes of it. */
final class ProcessPatchTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final String FILE =
      """
      # Наши процессы
      version: 1
      source: {title: Реестр, date: 2026-10-01} # откуда
      processes:
        # О приёме
        - id: written # код
          title: 'Рассмотрение обращений'
          kind: service
          scope: intra
          direction: appeals
          department: reception
          clients: [external] # внешние

        - {id: leave, title: Отпуска, kind: service, scope: intra, direction: internal, department: staff, clients: [internal]}

        - id: old
          title: >-
            Ведение
            архива
          kind: function
          scope: intra
          direction: internal
          department: staff
          clients:
            - internal
          proactive: true
          excluded: 2026-01-01
      # Конец
      """;

  private static Part read(String text) {
    List<Finding> findings = new ArrayList<>();
    ProcessList list =
        new RegistryLoader()
            .loadProcesses(
                DocumentReader.read("p.yaml", text.getBytes(StandardCharsets.UTF_8)), findings);
    assertThat(findings).isEmpty();
    return list.parts().get(0);
  }

  private static Process process(
      String id, String title, String direction, Optional<LocalDate> excluded) {
    return new Process(
        id,
        title,
        ProcessKind.SERVICE,
        Scope.INTRA,
        direction,
        direction.equals("appeals") ? "reception" : "staff",
        List.of(direction.equals("appeals") ? ClientKind.EXTERNAL : ClientKind.INTERNAL),
        false,
        List.of(),
        List.of(),
        excluded);
  }

  private static Optional<String> patched(Map<String, Process> changed, List<Process> added) {
    return ProcessPatch.of(
        read(FILE), changed, added, Map.of("trips", List.of("Проверьте название")), DAY);
  }

  private static String dated(String from, String to) {
    assertThat(FILE).contains(from);
    return FILE.replace("date: 2026-10-01", "date: 2026-11-01").replace(from, to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theDateAloneChangesWhereNothingElseDoes(String end) {
    assertThat(ProcessPatch.of(read(FILE.replace("\n", end)), Map.of(), List.of(), Map.of(), DAY))
        .contains(dated("", "").replace("\n", end));
  }

  @Test
  void aFieldIsChangedWhereItStands() {
    assertThat(
            patched(
                Map.of("written", process("appeal", "Приём: письма", "appeals", Optional.empty())),
                List.of()))
        .contains(
            dated(
                "id: written # код\n    title: 'Рассмотрение обращений'",
                "id: appeal # код\n    title: \"Приём: письма\""));
    assertThat(
            patched(
                Map.of("leave", process("leave", "Отпуска, отгулы", "internal", Optional.of(DAY))),
                List.of()))
        .contains(
            dated("title: Отпуска", "title: \"Отпуска, отгулы\"")
                .replace("clients: [internal]}", "clients: [internal], excluded: 2026-11-01}"));
  }

  @Test
  void aFieldIsAddedAndTakenAway() {
    assertThat(
            patched(
                Map.of(
                    "written",
                    process("written", "Рассмотрение обращений", "appeals", Optional.of(DAY))),
                List.of()))
        .contains(
            dated(
                "clients: [external] # внешние\n",
                "clients: [external] # внешние\n    excluded: 2026-11-01\n"));
    Process old =
        new Process(
            "old",
            "Ведение архива",
            ProcessKind.SERVICE,
            Scope.INTER,
            "internal",
            "legal",
            List.of(ClientKind.INTERNAL, ClientKind.EXTERNAL),
            false,
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(patched(Map.of("old", old), List.of()))
        .contains(
            dated(
                FILE.substring(FILE.indexOf("    kind: function"), FILE.indexOf("# Конец")),
                """
                    kind: service
                    scope: inter
                    direction: internal
                    department: legal
                    clients:
                      [internal, external]
                    proactive: false
                """));
  }

  @Test
  void aProcessGoesBelowTheLastOneOfItsDirection() {
    Process trips = process("trips", "Командировки", "internal", Optional.empty());
    Process calls = process("calls", "Звонки: приём", "appeals", Optional.empty());
    Optional<String> text = patched(Map.of(), List.of(trips, calls));
    String lines =
        """

          # Проверьте название
          - id: trips
            title: Командировки
            kind: service
            scope: intra
            direction: internal
            department: staff
            clients: [internal]
        """;
    assertThat(text)
        .contains(
            dated("excluded: 2026-01-01\n", "excluded: 2026-01-01\n" + lines)
                .replace(
                    "# внешние\n",
                    """
                    # внешние

                      - id: calls
                        title: "Звонки: приём"
                        kind: service
                        scope: intra
                        direction: appeals
                        department: reception
                        clients: [external]
                    """));
  }

  @Test
  void anEmptyListTakesItsFirstOne() {
    String empty = "version: 1\nsource: {title: Реестр, date: 2026-10-01}\nprocesses: []\n";
    Process one =
        new Process(
            "one",
            "Один",
            ProcessKind.SERVICE,
            Scope.INTRA,
            "internal",
            "staff",
            List.of(ClientKind.INTERNAL),
            true,
            List.of("Рождение ребёнка"),
            List.of(),
            Optional.empty());
    assertThat(ProcessPatch.of(read(empty), Map.of(), List.of(one), new HashMap<>(), DAY))
        .contains(
            """
            version: 1
            source: {title: Реестр, date: 2026-11-01}
            processes:\s
              - id: one
                title: Один
                kind: service
                scope: intra
                direction: internal
                department: staff
                clients: [internal]
                proactive: true
                lifeSituations:
                  - Рождение ребёнка
            """);
  }
}
