package ru.touchpoints.registry.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.change.ProcessDifference.Changed;
import ru.touchpoints.registry.change.ProcessDifference.Excluded;
import ru.touchpoints.registry.change.ProcessDifference.Included;
import ru.touchpoints.registry.change.ProcessDifference.Orphaned;
import ru.touchpoints.registry.change.ProcessDifference.Reason;
import ru.touchpoints.registry.change.ProcessDifference.Renumbered;
import ru.touchpoints.registry.change.ProcessDifference.Retitled;
import ru.touchpoints.registry.change.ProcessDifference.Uncovered;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.support.Fixture;

/** The base list against process registries that differ from its own. */
final class ProcessComparisonTest {

  private static final String LEAVE = "Предоставление отпусков";
  private static final String APPEALS = "Рассмотрение письменных обращений граждан";

  @TempDir private Path temporary = Path.of("");

  private Path root = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    root = Fixture.base(temporary);
  }

  private Registry registry() throws IOException {
    return new RegistryLoader().load(new FolderTree(root));
  }

  private static Process process(String id, String title, Optional<LocalDate> excluded) {
    return new Process(
        id,
        title,
        ProcessKind.SERVICE,
        Scope.INTRA,
        id.startsWith("appeals") ? "appeals" : "internal",
        id.startsWith("appeals") ? "reception" : "personnel",
        List.of(id.startsWith("appeals") ? ClientKind.EXTERNAL : ClientKind.INTERNAL),
        false,
        List.of(),
        List.of(),
        excluded);
  }

  private static Process process(String id, String title) {
    return process(id, title, Optional.empty());
  }

  private ProcessDifference with(Process... newer) throws IOException {
    return new ProcessComparison(registry()).with(List.of(newer));
  }

  @Test
  void aListThatCoversItsSnapshotDiffersInNothing() throws IOException {
    assertThat(new ProcessComparison(registry()).withSnapshot().isEmpty()).isTrue();
    assertThat(with(process("appeals-written", APPEALS), process("leave", LEAVE)).isEmpty())
        .isTrue();
  }

  @Test
  void aProcessWithoutTouchpointsIsUncovered() throws IOException {
    Files.delete(root.resolve("internal/leave.yaml"));
    ProcessDifference difference = new ProcessComparison(registry()).withSnapshot();
    assertThat(difference.uncovered())
        .containsExactly(new Uncovered("leave", LEAVE, "internal", "registry/internal/leave.yaml"));
    assertThat(difference.orphaned()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
    assertThat(difference.ofProcesses().isEmpty()).isTrue();
  }

  @Test
  void aNewProcessIsIncludedAndUncovered() throws IOException {
    ProcessDifference difference =
        with(
            process("appeals-written", APPEALS),
            process("leave", LEAVE),
            process("trips", "Направление в командировки"),
            process("gone", "Ведение архива", Optional.of(LocalDate.of(2026, 9, 1))));
    assertThat(difference.included())
        .containsExactly(new Included("trips", "Направление в командировки", "internal"));
    assertThat(difference.uncovered()).extracting(Uncovered::process).containsExactly("trips");
    assertThat(difference.excluded()).isEmpty();
    assertThat(difference.ofProcesses().uncovered()).isEmpty();
    assertThat(difference.ofProcesses().included()).isEqualTo(difference.included());
  }

  @Test
  void aProcessThatIsGoneOrExcludedLeavesItsFileBehind() throws IOException {
    ProcessDifference gone = with(process("leave", LEAVE));
    assertThat(gone.excluded())
        .containsExactly(new Excluded("appeals-written", APPEALS, Reason.ABSENT));
    assertThat(gone.orphaned())
        .containsExactly(
            new Orphaned(
                "appeals-written", "registry/appeals/appeals-written.yaml", Reason.ABSENT));
    ProcessDifference excluded =
        with(
            process("appeals-written", APPEALS, Optional.of(LocalDate.of(2026, 9, 1))),
            process("leave", LEAVE));
    assertThat(excluded.excluded())
        .containsExactly(new Excluded("appeals-written", APPEALS, Reason.EXCLUDED));
    assertThat(excluded.orphaned()).extracting(Orphaned::reason).containsExactly(Reason.EXCLUDED);
    assertThat(excluded.uncovered()).isEmpty();
  }

  @Test
  void anotherIdIsNeitherInclusionNorExclusion() throws IOException {
    ProcessDifference difference = with(process("appeals", APPEALS), process("leave", LEAVE));
    assertThat(difference.renumbered())
        .containsExactly(new Renumbered("appeals-written", "appeals", APPEALS));
    assertThat(difference.included()).isEmpty();
    assertThat(difference.excluded()).isEmpty();
    assertThat(difference.orphaned()).isEmpty();
    assertThat(difference.uncovered()).isEmpty();
    assertThat(difference.retitled()).isEmpty();
  }

  @Test
  void theFieldsOfAProcessAreComparedOneByOne() throws IOException {
    Process now =
        new Process(
            "leave",
            "Отпуска",
            ProcessKind.FUNCTION,
            Scope.INTER,
            "appeals",
            "reception",
            List.of(ClientKind.INTERNAL, ClientKind.EXTERNAL),
            true,
            List.of(),
            List.of(),
            Optional.empty());
    ProcessDifference difference = with(process("appeals-written", APPEALS), now);
    assertThat(difference.retitled()).containsExactly(new Retitled("leave", LEAVE, "Отпуска"));
    List<String> told = new ArrayList<>();
    for (Changed change : difference.changed()) {
      assertThat(change.process() + " " + change.title()).isEqualTo("leave Отпуска");
      told.add(change.field() + ": " + change.from() + " > " + change.to());
    }
    assertThat(told)
        .containsExactly(
            "department: personnel > reception",
            "direction: internal > appeals",
            "kind: service > function",
            "scope: intra > inter",
            "clients: internal > external, internal",
            "proactive: false > true");
  }

  @Test
  void namesAreThoseOfThePassport() throws IOException {
    ProcessNames names = new ProcessNames(registry());
    assertThat(names.direction("appeals")).isEqualTo("Рассмотрение обращений и запросов");
    assertThat(names.direction("nowhere")).isEqualTo("nowhere");
    assertThat(names.department("personnel")).isEqualTo("Отдел кадров");
    assertThat(names.department("nobody")).isEqualTo("nobody");
  }
}
