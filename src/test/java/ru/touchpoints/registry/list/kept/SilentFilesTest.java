package ru.touchpoints.registry.list.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.yaml.SourceDocument;

/** Which files are looked at again after an edit: those it has to do with. */
final class SilentFilesTest {

  private static final String WRITTEN = "registry/appeals/appeals-written.yaml";
  private static final String RECEPTION = "registry/appeals/appeals-reception.yaml";

  @TempDir private Path temporary = Path.of("");

  private final Set<String> checked = ConcurrentHashMap.newKeySet();
  private final Set<String> passedOver = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void aList() throws IOException {
    Fixture.overlay(Path.of(System.getProperty("project.dir"), "registry"), list());
  }

  private Path list() {
    return temporary.resolve("registry");
  }

  /** Tells which files are looked at. */
  private record Watched(SilentFiles silent, Set<String> checked, Set<String> passedOver)
      implements FileEntry.Visitor {

    @Override
    public boolean knows(Registry central, SourceDocument document) {
      return silent.knows(central, document);
    }

    @Override
    public void visitKnown(Registry central, FileEntry file) {
      passedOver.add(file.path());
      silent.visitKnown(central, file);
    }

    @Override
    public void visit(Registry central, FileEntry file, List<Finding> ofReading) {
      checked.add(file.path());
      silent.visit(central, file, ofReading);
    }
  }

  /** Reads the list, and gives the digests of what is silent. */
  private List<byte[]> read(String program, List<byte[]> known) throws IOException {
    checked.clear();
    passedOver.clear();
    DigestedTree tree = new DigestedTree(new FolderTree(list()));
    SilentFiles silent =
        new SilentFiles(
            known, program, tree, RuleEngine.remembering(RuleCatalogue.standard(), Timings.OFF));
    new RegistryLoader().load(tree, new Watched(silent, checked, passedOver));
    return silent.digests();
  }

  @Test
  void anUnchangedListIsPassedOver() throws IOException {
    List<byte[]> known = read("one", List.of());
    assertThat(passedOver).isEmpty();
    assertThat(checked).hasSize(known.size()).contains(WRITTEN, RECEPTION);
    assertThat(read("one", known)).hasSameSizeAs(known);
    assertThat(checked).isEmpty();
  }

  @Test
  void anEditedFileIsCheckedAloneAndWhileItHasFindings() throws IOException {
    List<byte[]> known = read("one", List.of());
    Fixture.replace(
        list().resolve("appeals/appeals-written.yaml"), "type: website", "type: web-site");
    List<byte[]> then = read("one", known);
    assertThat(checked).containsExactly(WRITTEN);
    assertThat(then).hasSize(known.size() - 1);
    read("one", then);
    assertThat(checked).containsExactly(WRITTEN);
  }

  @Test
  void theEntryOfAProcessConcernsItsFile() throws IOException {
    List<byte[]> known = read("one", List.of());
    Fixture.replace(
        list().resolve("processes.yaml"), "title: Личный приём граждан", "title: Приём граждан");
    read("one", known);
    assertThat(checked).containsExactly(RECEPTION);
  }

  @Test
  void thePassportAndTheProgramConcernAll() throws IOException {
    List<byte[]> known = read("one", List.of());
    read("another", known);
    assertThat(passedOver).isEmpty();
    Fixture.replace(
        list().resolve("registry.yaml"), "reviewEveryMonths: 12", "reviewEveryMonths: 11");
    read("one", known);
    assertThat(passedOver).isEmpty();
  }
}
