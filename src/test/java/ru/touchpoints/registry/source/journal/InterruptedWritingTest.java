package ru.touchpoints.registry.source.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A writing of several files that was killed: finished by the next run, or told. */
final class InterruptedWritingTest {

  private static final String NOTE = "# Дописано\n";

  @TempDir private Path folder = Path.of("");
  private Path list = Path.of("");
  private Path passport = Path.of("");
  private Path processes = Path.of("");
  private Path written = Path.of("");

  @BeforeEach
  void list() throws IOException {
    list = Fixture.base(folder);
    passport = list.resolve("registry.yaml");
    processes = list.resolve("processes.yaml");
    written = list.resolve("appeals/appeals-written.yaml");
  }

  private static FileReplacement noted(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    return new FileReplacement(file, Optional.of(before), bytes(Files.readString(file) + NOTE));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A run that is killed after its first file. */
  private void killed(Path... files) throws IOException {
    List<FileReplacement> all = new ArrayList<>();
    for (Path file : files) {
      all.add(noted(file));
    }
    JointWriting.begin(list, all);
    Files.writeString(files[0], Files.readString(files[0]) + NOTE);
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> entries = Files.list(list)) {
      return entries.filter(entry -> Fixture.name(entry).startsWith(".registry-")).toList();
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void theNextRunFinishesItAndSaysSo() throws IOException {
    killed(passport, processes, written);
    Run next = Run.in(folder, "validate");
    assertThat(next.status()).isZero();
    assertThat(next.err()).contains("Прерванная запись завершена: файлов 3.");
    assertThat(List.of(passport, processes, written))
        .allSatisfy(file -> assertThat(Files.readString(file)).endsWith(NOTE));
    assertThat(records()).isEmpty();
    assertThat(Run.in(folder, "validate").err()).doesNotContain("рерванн");
  }

  @Test
  void aFileThatWasToBeMadeIsMade() throws IOException {
    Path other = list.resolve("appeals/other/more.yaml");
    JointWriting.begin(
        list, List.of(noted(written), new FileReplacement(other, Optional.empty(), bytes(NOTE))));
    assertThat(Run.in(folder, "--lang", "en", "fmt", "--check", "registry").err())
        .contains("An interrupted writing was finished, files: 2.");
    assertThat(other).hasContent(NOTE);
  }

  @Test
  void whatSomebodyHasSavedSinceIsLeftAndNamed() throws IOException {
    killed(passport, processes, written);
    String theirs = Files.readString(written) + "# Правка другого\n";
    Files.writeString(written, theirs);
    Run next = Run.in(folder, "validate");
    assertThat(oneLine(next.err()))
        .contains("Прерванная запись завершена: файлов 2.")
        .contains("appeals-written.yaml изменили после прерванной записи");
    assertThat(Files.readString(written)).isEqualTo(theirs);
    assertThat(Files.readString(processes)).endsWith(NOTE);
    assertThat(records()).isEmpty();
  }

  @Test
  void aRecordThatIsCommittedIsNoOrderToWrite() throws IOException, GitAPIException {
    killed(passport, processes);
    Fixture.commit(folder);
    assertNotBelieved();
  }

  @Test
  void aRecordThatWasCopiedIsNoOrderToWrite() throws IOException {
    killed(passport, processes);
    Path record = records().get(0);
    byte[] bytes = Files.readAllBytes(record);
    // A second file exists beside the first one, so it cannot get the same number.
    Path copy = Files.write(list.resolve(".registry-journal-copy.tmp"), bytes);
    Files.delete(record);
    assertThat(records()).containsExactly(copy);
    assertNotBelieved();
  }

  @Test
  void aRecordThatIsTornIsNoOrderToWrite() throws IOException {
    killed(passport, processes);
    Path record = records().get(0);
    byte[] bytes = Files.readAllBytes(record);
    Files.write(record, Arrays.copyOf(bytes, bytes.length - 1));
    assertNotBelieved();
  }

  @Test
  void aRecordOfFilesThatAreNotTheListsIsNoOrderToWrite() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.yaml"), "a: 1\n");
    JointWriting.begin(
        list, List.of(noted(processes), noted(list.resolve("..").resolve("outside.yaml"))));
    assertNotBelieved();
    Files.createSymbolicLink(list.resolve("link.yaml"), outside);
    JointWriting.begin(list, List.of(noted(processes), noted(list.resolve("link.yaml"))));
    assertNotBelieved();
    Path hidden =
        Files.writeString(Files.createDirectory(list.resolve(".ci")).resolve("a.yml"), "");
    JointWriting.begin(list, List.of(noted(processes), noted(hidden)));
    assertNotBelieved();
    assertThat(outside).hasContent("a: 1\n");
    assertThat(hidden).isEmptyFile();
  }

  private void assertNotBelieved() throws IOException {
    String before = Files.readString(processes);
    Run next = Run.in(folder, "validate");
    assertThat(oneLine(next.err())).contains("по нему ничего не записано");
    assertThat(Files.readString(processes)).isEqualTo(before).doesNotContain(NOTE);
    assertThat(records()).hasSize(1);
  }

  @Test
  void aWriterThatIsStillAtItIsLeftAlone() throws IOException {
    killed(passport, processes);
    Path record = records().get(0);
    Files.move(record, record.resolveSibling(".registry-journal-1.tmp"));
    assertThat(Run.in(folder, "validate").err()).doesNotContain("рерванн");
    assertThat(Files.readString(processes)).doesNotContain(NOTE);
    assertThat(records()).hasSize(1);
  }

  @Test
  void aFailureInTheMiddleLeavesEveryFileAsItWas() throws IOException {
    String before = Files.readString(written);
    Path below = written.resolve("below.yaml");
    JointWriting writing =
        JointWriting.begin(
            list,
            List.of(noted(written), new FileReplacement(below, Optional.empty(), bytes(NOTE))));
    assertThatThrownBy(writing::complete).isInstanceOf(IOException.class);
    assertThat(Files.readString(written)).isEqualTo(before);
    assertThat(records()).isEmpty();
  }

  @Test
  void aFileSavedMeanwhileLeavesEveryFileAsItWas() throws IOException {
    String before = Files.readString(passport);
    JointWriting writing = JointWriting.begin(list, List.of(noted(passport), noted(written)));
    Files.writeString(written, NOTE);
    assertThat(writing.complete()).contains(written);
    assertThat(Files.readString(passport)).isEqualTo(before);
    assertThat(written).hasContent(NOTE);
    assertThat(records()).isEmpty();
  }

  /** Where a run would put its record; it cannot, so it must not write anything either. */
  private static void noRoomForARecord(Path list) throws IOException {
    long pid = ProcessHandle.current().pid();
    Files.createDirectories(list.resolve(".registry-journal-" + pid + ".tmp").resolve("taken"));
  }

  @Test
  void fmtPutsManyFilesOnRecordBeforeItWritesOne() throws IOException {
    String untidy = Files.readString(written).replace("process:", "process:  ");
    Files.writeString(written, untidy);
    String other = Files.readString(passport).replace("version: 1", "version:   1");
    Files.writeString(passport, other);
    noRoomForARecord(list);
    assertThat(Run.in(folder, "fmt").status()).isEqualTo(2);
    assertThat(written).hasContent(untidy);
    assertThat(passport).hasContent(other);
    Path record = records().get(0);
    Files.delete(record.resolve("taken"));
    Files.delete(record);
    assertThat(Run.in(folder, "fmt").status()).isZero();
    assertThat(Files.readString(written)).contains("process: appeals");
    assertThat(Files.readString(passport)).contains("version: 1\n");
    assertThat(records()).isEmpty();
  }

  @Test
  void initThatWasKilledIsFinishedByTheNextOne() throws IOException {
    Path fresh = folder.resolve("fresh/registry");
    noRoomForARecord(fresh);
    assertThat(Run.in(folder, "init", "fresh").status()).isEqualTo(2);
    assertThat(fresh.resolve("registry.yaml")).doesNotExist();
    assertThat(fresh.resolve("processes.yaml")).doesNotExist();
    assertThat(folder.resolve("fresh/README.md")).exists();
    Path record = fresh.resolve(".registry-journal-" + ProcessHandle.current().pid() + ".tmp");
    Files.delete(record.resolve("taken"));
    Files.delete(record);
    JointWriting.begin(
        fresh,
        List.of(
            new FileReplacement(fresh.resolve("processes.yaml"), Optional.empty(), bytes("p: 1\n")),
            new FileReplacement(
                fresh.resolve("registry.yaml"), Optional.empty(), bytes("r: 1\n"))));
    Run next = Run.in(folder, "init", "fresh");
    assertThat(next.status()).as(next.err()).isZero();
    assertThat(next.err()).contains("Прерванная запись завершена: файлов 2.");
    assertThat(fresh.resolve("registry.yaml")).hasContent("r: 1");
    assertThat(fresh.resolve("processes.yaml")).hasContent("p: 1");
    assertThat(Run.in(folder, "init", "fresh").status()).isEqualTo(2);
  }
}
