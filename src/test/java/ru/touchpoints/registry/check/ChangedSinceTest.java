package ru.touchpoints.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Findings about what a branch has changed, and about nothing else. */
final class ChangedSinceTest {

  @TempDir private Path temporary = Path.of("");

  private Path root = Path.of("");

  @BeforeEach
  void commitAListWithAFault() throws Exception {
    root = temporary.resolve("list");
    Fixture.base(root);
    replace("appeals/appeals-written.yaml", "title: Интернет-приёмная", "title: Интернет-приёмнaя");
    Fixture.commit(root);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = root.resolve("registry").resolve(file);
    Fixture.replace(path, from, to);
  }

  private Run since(String revision) {
    return Run.in(root, "validate", "--changed-since", revision);
  }

  @Test
  void whatWasThereBeforeIsLeftOut() {
    assertThat(Run.in(root, "validate").out()).contains("TP901");
    assertThat(since("HEAD").status()).isZero();
    assertThat(since("HEAD").out()).endsWith("замечаний нет\n");
  }

  @Test
  void aChangedFileIsToldOfAsAWhole() throws IOException {
    replace("appeals/appeals-written.yaml", "demand: low", "demand: regular");
    assertThat(since("HEAD").out()).contains("TP901", "TP521");
  }

  @Test
  void whatAChangeElsewhereCausesIsTold() throws IOException {
    replace(
        "processes.yaml",
        "    clients: [internal]",
        "    clients: [internal]\n    excluded: 2026-10-20");
    Run run = since("HEAD");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("registry/internal/leave.yaml", "TP311").doesNotContain("TP901");
  }

  @Test
  void aBranchAnswersForItsOwnChangesAlone() throws Exception {
    try (Git git = Git.open(root.toFile())) {
      git.checkout().setCreateBranch(true).setName("правка").call();
      replace("internal/leave.yaml", "needs: [consultation]", "needs: []");
      Fixture.commit(root);
      git.checkout().setName("master").call();
      replace("registry.yaml", "shortName: Министерство", "shortName: Минпример");
      Fixture.commit(root);
      git.checkout().setName("правка").call();
    }
    Run run = since("master");
    assertThat(run.out()).contains("TP370").doesNotContain("registry.yaml");
  }

  @Test
  void newAndDeletedFilesAreChanges() throws Exception {
    Files.delete(root.resolve("registry/internal/leave.yaml"));
    assertThat(since("HEAD").out()).contains("TP351", "processes.yaml");
    assertThat(since("HEAD").out()).doesNotContain("TP901");
  }

  @Test
  void everythingIsNewWhereThereWasNoList() throws Exception {
    Path other = temporary.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("README.md"), "Здесь будет перечень\n");
    Fixture.commit(other);
    Fixture.base(other);
    Path file = other.resolve("registry/internal/leave.yaml");
    Files.writeString(file, Files.readString(file).replace("demand: regular", "demand: often"));
    Run run = Run.in(other, "validate", "--changed-since", "HEAD");
    assertThat(run.out()).contains("TP104");
  }

  /** As git reads it: the newest commit, and what is counted back from there. */
  @Test
  void anAtSignIsTheNewestCommit() throws Exception {
    replace("appeals/appeals-written.yaml", "demand: low", "demand: regular");
    Fixture.commit(root);
    assertThat(since("@")).isEqualTo(since("HEAD"));
    assertThat(since("@~1")).isEqualTo(since("HEAD~1"));
    assertThat(since("@^")).isEqualTo(since("HEAD~1"));
    assertThat(since("@^").out()).contains("TP901");
  }

  /** The lower halves of these letters are those of figures and of a to f. */
  @ParameterizedTest
  @ValueSource(strings = {"база", "еда~1", "где-gеда", "ВСЕ", "\u0462\u0163"})
  void wordsOfLettersThatPassForAnIdAreNone(String word) {
    for (String[] command :
        new String[][] {
          {"validate", "--changed-since", word},
          {"changes", "--from", word},
          {"changes", "--to", word},
          {"export", "json", "--draft", "--as-of", word},
        }) {
      Run run = Run.in(root, command);
      assertThat(run.status()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).contains(word).doesNotContain("Ошибка программы");
    }
  }

  @Test
  void unknownRevisionsAreRefusedByName() {
    for (String revision : new String[] {"нет-такой", "-x", "a..b", "@{", "0".repeat(40)}) {
      Run run = since(revision.startsWith("-") ? "=" + revision : revision);
      assertThat(run.status()).as(revision).isEqualTo(2);
      assertThat(run.err()).contains(revision).doesNotContain("Exception");
    }
  }

  @Test
  void outsideOfARepositoryThereIsNothingToCompareWith() throws IOException {
    Path alone = temporary.resolve("alone");
    Fixture.base(alone);
    Run run = Run.in(alone, "validate", "--changed-since", "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("git");
  }

  @Test
  void aHistoryCutShortSaysHowToFetchTheRest() throws Exception {
    String first;
    try (Git git = Git.open(root.toFile())) {
      first = git.log().setMaxCount(1).call().iterator().next().getName();
    }
    replace("internal/leave.yaml", "demand: unrecorded", "demand: low");
    Fixture.commit(root);
    Path shallow = temporary.resolve("shallow");
    Git.cloneRepository()
        .setURI(root.toUri().toString())
        .setDirectory(shallow.toFile())
        .setDepth(1)
        .call()
        .close();
    Run run = Run.in(shallow, "validate", "--changed-since", first);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(first, "git fetch --unshallow");
    assertThat(Run.in(shallow, "validate", "--changed-since", "HEAD").status()).isZero();
  }
}
