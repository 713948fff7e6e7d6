package ru.touchpoints.registry.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.yaml.SourceDocument;

/** What a list holds once it was read, whatever of it could not be. */
final class LoadedListTest {

  private static List<String> told(Registry registry) {
    return registry.findings().stream().map(one -> one.message().key()).toList();
  }

  @Test
  void everyDocumentIsCountedThePassportFirst() throws IOException {
    Registry registry = new Tree().with("internal/leave.yaml", Tree.POINTS).load();
    assertThat(told(registry)).isEmpty();
    assertThat(registry.documents())
        .extracting(SourceDocument::path)
        .containsExactly(
            "registry/registry.yaml", "registry/processes.yaml", "registry/internal/leave.yaml");
    assertThat(registry.fileCount()).isEqualTo(3);
    assertThat(registry.touchpointCount()).isEqualTo(2);
    assertThat(registry.central())
        .extracting(one -> one.document().path())
        .containsExactly("registry/registry.yaml", "registry/processes.yaml");
    assertThat(registry.order()).isSameAs(BuiltInOrder.get());
    assertThat(registry.driftedSchemas()).isEmpty();
  }

  @Test
  void anOrderOfItsOwnIsCountedAndHolds() throws IOException {
    String own = BuiltInOrder.text().replace("id: website", "id: portal");
    Registry registry =
        new Tree()
            .with("order.yaml", own)
            .with("internal/leave.yaml", Tree.POINTS.replace("website", "portal"))
            .load();
    assertThat(told(registry)).isEmpty();
    assertThat(registry.fileCount()).isEqualTo(4);
    assertThat(registry.documents().get(1).path()).isEqualTo("registry/order.yaml");
    assertThat(registry.central().get(1).document().path()).isEqualTo("registry/order.yaml");
    assertThat(registry.order().types().byId("portal")).isPresent();
    assertThat(registry.order().types().byId("website")).isEmpty();
    assertThat(registry.files().get(0).touchpoints()).hasSize(2);
    OrderEntry order = registry.ownOrder().orElseThrow();
    assertThat(order.path()).isEqualTo("registry/order.yaml");
    assertThat(order.words("types")).extracting(Entry::value).contains("portal", "phone");
    assertThat(order.words("needs").get(0).at("id").pointer()).isEqualTo("/needs/0/id");
    assertThat(order.roles())
        .isNotEmpty()
        .allMatch(role -> role.at("role").pointer().endsWith("role"));
    assertThat(RegistryLoader.orderOf(new Tree().with("order.yaml", own)).types().byId("portal"))
        .isPresent();
    assertThat(RegistryLoader.orderOf(new Tree())).isSameAs(BuiltInOrder.get());
  }

  @Test
  void anOrderThatCannotBeReadHasNoWords() throws IOException {
    Registry registry =
        new Tree().with("order.yaml", "- types\n").with("internal/leave.yaml", Tree.POINTS).load();
    assertThat(told(registry)).containsExactly("TP103.document");
    OrderEntry order = registry.ownOrder().orElseThrow();
    assertThat(order.words("types")).isEmpty();
    assertThat(order.roles()).isEmpty();
    assertThat(registry.driftedSchemas()).isEmpty();
  }

  @Test
  void aSchemaBesideTheListThatTeachesOtherWordsIsNamed() throws IOException {
    Tree tree =
        new Tree()
            .withSchema("touchpoints.schema.json", "{}")
            .withSchema("processes.schema.json", "{}")
            .withSchema("order.schema.json", "{}");
    assertThat(tree.load().schemas())
        .extracting(SourceFile::path)
        .containsExactly("schemas/processes.schema.json", "schemas/touchpoints.schema.json");
    assertThat(tree.load().driftedSchemas()).contains("schemas/touchpoints.schema.json");
    assertThat(tree.with("order.yaml", "types: []\n").load().driftedSchemas()).isEmpty();
  }

  @Test
  void aProcessHasItsPlace() throws IOException {
    Registry registry = new Tree().closed("internal").load();
    Process leave = registry.processes().find("leave").orElseThrow().value();
    assertThat(registry.place(leave)).isEqualTo("registry/internal/leave.yaml");
    assertThat(registry.unreadFolders()).containsExactly("registry/internal");
    assertThat(registry.mayHold(registry.place(leave))).isTrue();
    assertThat(registry.mayHold("registry/internal.yaml")).isFalse();
    assertThat(registry.mayHold(registry.place("appeals"))).isFalse();
    assertThat(registry.findings())
        .extracting(one -> one.location().file())
        .containsExactly("registry/internal");
  }

  @Test
  void aListWithoutPassportOrProcessesIsNone() throws IOException {
    Tree tree = new Tree().without("registry.yaml");
    assertThatThrownBy(tree::load)
        .isInstanceOfSatisfying(
            RegistryLoader.MissingFileException.class,
            missing -> assertThat(missing.path()).isEqualTo("registry/registry.yaml"));
    Tree other = new Tree().without("processes.yaml");
    assertThatThrownBy(other::load)
        .isInstanceOfSatisfying(
            RegistryLoader.MissingFileException.class,
            missing -> assertThat(missing.path()).isEqualTo("registry/processes.yaml"));
  }

  @Test
  void aFolderOfPartsThatIsClosedLeavesTheProcessesUnknown() throws IOException {
    Registry registry = new Tree().without("processes.yaml").closed("processes").load();
    ProcessList processes = registry.processes();
    assertThat(processes.complete()).isFalse();
    assertThat(processes.parts()).isEmpty();
    assertThat(processes.paths()).containsExactly("registry/processes");
    assertThat(processes.name()).isEqualTo("processes/");
    Tree claimed =
        new Tree()
            .without("processes.yaml")
            .closed("processes")
            .with("registry.yaml", Tree.passport().replace("id: internal", "id: processes"));
    assertThatThrownBy(claimed::load).isInstanceOf(RegistryLoader.MissingFileException.class);
  }

  @Test
  void partsStandInTheOrderOfTheirNamesBehindTheFileBesideThePassport() throws IOException {
    Registry registry =
        new Tree()
            .with("processes/б.yaml", Tree.PROCESSES.formatted("b"))
            .with("processes/a.yaml", Tree.PROCESSES.formatted("a"))
            .load();
    ProcessList processes = registry.processes();
    assertThat(processes.parts())
        .extracting(ProcessList.Part::inside)
        .containsExactly("processes.yaml", "processes/a.yaml", "processes/б.yaml");
    assertThat(processes.ids()).containsExactly("leave", "a", "b");
    assertThat(processes.processes()).extracting(Process::id).containsExactly("leave", "a", "b");
    assertThat(processes.entries()).hasSize(3);
    assertThat(processes.complete()).isTrue();
    assertThat(processes.name()).isEqualTo("processes.yaml, processes/");
    assertThat(processes.part("processes/a.yaml").orElseThrow().ids()).containsExactly("a");
    assertThat(processes.part("a.yaml")).isEmpty();
    assertThat(processes.documents("b"))
        .extracting(SourceDocument::path)
        .containsExactly("registry/processes/б.yaml");
    assertThat(processes.documents("c")).hasSize(3);
    assertThat(registry.fileCount()).isEqualTo(4);
    assertThat(registry.central()).hasSize(4);
  }

  @Test
  void aProcessThatStandsTwiceIsTheFirst() throws IOException {
    ProcessList processes =
        new Tree()
            .with("processes/a.yaml", Tree.PROCESSES.formatted("leave").replace("intra", "inter"))
            .load()
            .processes();
    assertThat(processes.entries()).hasSize(2);
    assertThat(processes.processes()).hasSize(1);
    assertThat(processes.find("leave").orElseThrow().document().path())
        .isEqualTo("registry/processes.yaml");
  }

  @Test
  void aDamagedProcessIsKnownByItsId() throws IOException {
    ProcessList processes =
        new Tree()
            .with(
                "processes.yaml", Tree.PROCESSES.formatted("leave").replace("intra", "everywhere"))
            .load()
            .processes();
    assertThat(processes.entries()).isEmpty();
    assertThat(processes.ids()).containsExactly("leave");
    assertThat(processes.complete()).isTrue();
  }

  @Test
  void aListOfProcessesThatCannotBeReadIsNotComplete() throws IOException {
    for (String damage :
        List.of(
            Tree.PROCESSES.formatted("leave").replace("id: leave", "id: Отпуск"),
            Tree.PROCESSES.formatted("leave") + "  - второй\n",
            Tree.PROCESSES
                .formatted("leave")
                .replaceFirst("(?s)processes:.*", "processes: leave\n"),
            Tree.PROCESSES.formatted("leave").replaceFirst("(?s)processes:.*", ""),
            "- id: leave\n")) {
      Registry registry = new Tree().with("processes.yaml", damage).load();
      assertThat(registry.findings()).as(damage).isNotEmpty();
      assertThat(registry.processes().complete()).as(damage).isFalse();
    }
  }

  @Test
  void aVisitorIsShownEveryFileThatItDoesNotKnow() throws IOException {
    List<String> visited = new ArrayList<>();
    List<String> known = new ArrayList<>();
    FileEntry.Visitor visitor =
        new FileEntry.Visitor() {
          @Override
          public boolean knows(Registry central, SourceDocument document) {
            return document.path().contains("known");
          }

          @Override
          public void visitKnown(Registry central, FileEntry file) {
            known.add(file.name());
          }

          @Override
          public void visit(Registry central, FileEntry file, List<Finding> ofReading) {
            visited.add(file.name() + " " + ofReading.size() + " " + central.touchpointCount());
          }
        };
    String faulty = Tree.POINTS.replace("demand: low", "demand: lowest");
    Registry registry =
        new RegistryLoader()
            .load(
                new Tree()
                    .with("internal/known.yaml", faulty)
                    .with("internal/leave.yaml", faulty)
                    .with("internal/knownless.yaml", "a: &b c\n")
                    .with("internal/sound.yaml", Tree.POINTS),
                visitor);
    assertThat(known).containsExactly("known");
    assertThat(visited).containsExactlyInAnyOrder("leave 1 0", "knownless 1 0", "sound 0 0");
    assertThat(told(registry)).containsExactly("TP004.anchor", "TP104.unknown");
    assertThat(registry.files()).hasSize(4);
  }

  @Test
  void moreFilesThanOneThreadReadsAreAllThereInTheirOrder() throws IOException {
    Tree tree = new Tree();
    List<String> names = new ArrayList<>();
    for (int i = 100; i < 180; i++) {
      tree.with("internal/p" + i + ".yaml", Tree.POINTS);
      names.add("p" + i);
    }
    assertThat(tree.load().files()).extracting(FileEntry::name).containsExactlyElementsOf(names);
  }

  @Test
  void aFileThatIsTheSameInTwoStatesIsReadOnceUnlessTheOrderIsAnother() throws IOException {
    RegistryLoader loader = RegistryLoader.ofSeveral(Timings.OFF);
    Tree tree = new Tree().with("internal/leave.yaml", Tree.POINTS);
    FileEntry first = loader.load(tree).files().get(0);
    assertThat(loader.load(tree).files().get(0)).isSameAs(first);
    String own = BuiltInOrder.text().replace("id: website", "id: portal");
    tree.with("order.yaml", own);
    FileEntry other = loader.load(tree).files().get(0);
    assertThat(other.touchpoints()).hasSize(1);
    assertThat(loader.load(tree).files().get(0)).isSameAs(other);
    tree.without("order.yaml");
    assertThat(loader.load(tree).files().get(0).touchpoints()).hasSize(2);
  }

  @Test
  void aProcessRegistryFromElsewhereIsReadByItself() throws IOException {
    List<Finding> findings = new ArrayList<>();
    SourceFile file =
        SourceFile.readable(
            "newer.yaml",
            () ->
                Tree.PROCESSES
                    .formatted("leave")
                    .replace("kind: service", "kind: servise")
                    .getBytes(StandardCharsets.UTF_8));
    ProcessList processes = new RegistryLoader().loadProcesses(file, findings);
    assertThat(processes.ids()).containsExactly("leave");
    assertThat(processes.entries()).isEmpty();
    assertThat(findings)
        .extracting(one -> one.location().file() + " " + one.message().key())
        .containsExactly("newer.yaml TP104.similar");
  }

  @Test
  void aFileThatFailsWhileItIsReadEndsTheReading() throws IOException {
    for (String inside : List.of("registry.yaml", "processes/a.yaml", "internal/leave.yaml")) {
      Tree tree =
          new Tree()
              .with(
                  inside,
                  () -> {
                    throw new IOException(inside);
                  });
      assertThatThrownBy(tree::load).isExactlyInstanceOf(IOException.class).hasMessage(inside);
    }
  }
}
