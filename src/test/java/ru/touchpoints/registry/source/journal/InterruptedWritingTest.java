package ru.touchpoints.registry.source.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** A writing of several files that was killed: seen to by the next command, or told. */
final class InterruptedWritingTest {

  private static final String NOTE = "# Дописано\n";

  @TempDir private Path folder = Path.of("");
  private Path list = Path.of("");
  private Path passport = Path.of("");
  private Path processes = Path.of("");
  private Path written = Path.of("");
  private Path journal = Path.of("");

  @BeforeEach
  void list() throws IOException {
    list = Fixture.base(folder);
    passport = list.resolve("registry.yaml");
    processes = list.resolve("processes.yaml");
    written = list.resolve("appeals/appeals-written.yaml");
    journal = list.resolve(JournalFile.NAME);
  }

  private static FileReplacement noted(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    return new FileReplacement(file, Optional.of(before), bytes(Files.readString(file) + NOTE));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a kill does: nobody cleans up after it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private static void killedWhenWritten(Path list, List<FileReplacement> files) {
    Path first = files.get(0).file();
    byte[] after = files.get(0).after();
    Effect.Course course =
        effect -> {
          if (Files.exists(first) && Arrays.equals(Files.readAllBytes(first), after)) {
            throw new Killed();
          }
          effect.happen();
        };
    assertThatThrownBy(() -> new JointWriting(list, Duration.ZERO, course).write(files))
        .isInstanceOf(Killed.class);
  }

  /** A run that is killed after its first file. */
  private void killed(Path... files) throws IOException {
    List<FileReplacement> all = new ArrayList<>();
    for (Path file : files) {
      all.add(noted(file));
    }
    killedWhenWritten(list, all);
  }

  private List<Path> traces() throws IOException {
    try (Stream<Path> entries = Files.walk(list)) {
      return entries.filter(entry -> Fixture.name(entry).startsWith(".registry-")).toList();
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void theNextRunFinishesItAndSaysSo() throws IOException {
    killed(passport, processes, written);
    assertThat(Files.readString(passport)).endsWith(NOTE);
    assertThat(Files.readString(written)).doesNotContain(NOTE);
    Run next = Run.in(folder, "validate", "--format", "json");
    assertThat(next.status()).isZero();
    assertThat(next.err()).isEqualTo("Прерванная запись завершена: файлов 3.\n");
    assertThat(next.out()).startsWith("{");
    assertThat(List.of(passport, processes, written))
        .allSatisfy(file -> assertThat(Files.readString(file)).endsWith(NOTE));
    assertThat(traces()).isEmpty();
    assertThat(Run.in(folder, "validate").err()).doesNotContain("рерванн");
  }

  @Test
  void whatNoFileWasChangedOfIsTakenBack() throws IOException {
    Effect.Course course =
        effect -> {
          effect.happen();
          if (traces().size() == 3) {
            throw new Killed();
          }
        };
    List<FileReplacement> files = List.of(noted(passport), noted(written));
    assertThatThrownBy(() -> new JointWriting(list, Duration.ZERO, course).write(files))
        .isInstanceOf(Killed.class);
    Run next = Run.in(folder, "--lang", "en", "stats");
    assertThat(oneLine(next.err()))
        .contains("An interrupted writing was taken back: the files of the list are as they were");
    assertThat(Files.readString(passport)).doesNotContain(NOTE);
    assertThat(traces()).isEmpty();
  }

  @Test
  void aFileThatWasToBeMadeIsMade() throws IOException {
    Path other = list.resolve("appeals/other/more.yaml");
    killedWhenWritten(
        list, List.of(noted(written), new FileReplacement(other, Optional.empty(), bytes(NOTE))));
    assertThat(other).doesNotExist();
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
    assertThat(traces()).isEmpty();
  }

  @Test
  void aFileBehindALinkIsNotReached() throws IOException {
    killed(passport, written);
    Path outside = folder.resolve("outside");
    Files.move(list.resolve("appeals"), outside);
    Files.createSymbolicLink(list.resolve("appeals"), outside);
    assertThat(oneLine(Run.in(folder, "validate").err())).contains("изменили после прерванной");
    assertThat(Files.readString(outside.resolve("appeals-written.yaml"))).doesNotContain(NOTE);
  }

  @Test
  void aNewContentThatWasExchangedIsNotTaken() throws IOException {
    killed(passport, processes, written);
    for (Path trace : traces()) {
      if (!trace.equals(journal)) {
        Files.delete(trace);
        Files.writeString(trace, "a: 1\n");
      }
    }
    String before = Files.readString(processes);
    assertThat(oneLine(Run.in(folder, "validate").err()))
        .contains("Прерванная запись завершена: файлов 1.")
        .contains("processes.yaml изменили после прерванной записи");
    assertThat(Files.readString(processes)).isEqualTo(before);
  }

  @Test
  void aJournalThatIsCommittedIsNoOrderToWrite() throws IOException, GitAPIException {
    killed(passport, processes);
    Fixture.commit(folder);
    assertNotBelieved();
  }

  @Test
  void aJournalThatWasCopiedIsNoOrderToWrite() throws IOException {
    killed(passport, processes);
    // The first one is still there when the second is made, so both cannot have the same number.
    Path copy = Files.write(list.resolve(".registry-copy.tmp"), Files.readAllBytes(journal));
    Files.delete(journal);
    Files.move(copy, journal);
    assertNotBelieved();
  }

  @Test
  void aJournalThatIsDamagedIsNoOrderToWrite() throws IOException {
    killed(passport, processes);
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length / 2]++;
    Files.write(journal, bytes);
    assertNotBelieved();
  }

  @Test
  void aJournalBehindALinkIsNoOrderToWrite() throws IOException {
    killed(passport, processes);
    Files.createSymbolicLink(journal, Files.move(journal, folder.resolve("elsewhere")));
    assertNotBelieved();
    assertThat(folder.resolve("elsewhere")).exists();
  }

  private void assertNotBelieved() throws IOException {
    String before = Files.readString(processes);
    Run next = Run.in(folder, "validate");
    assertThat(oneLine(next.err())).contains("по нему ничего не записано");
    assertThat(Files.readString(processes)).isEqualTo(before).doesNotContain(NOTE);
    String untidy = Files.readString(written).replace("process:", "process:  ");
    Files.writeString(written, untidy);
    Run refused = Run.in(folder, "fmt");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(oneLine(refused.err())).contains("Удалите его и повторите команду.");
    assertThat(written).hasContent(untidy);
    assertThat(journal).exists();
  }

  @Test
  void aJournalOfFilesThatAreNotTheListsIsNoOrderToWrite() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.yaml"), "a: 1\n");
    byte[] content = bytes("a: 2\n");
    Path neighbour = Files.write(folder.resolve(".registry-1-1.tmp"), content);
    try (JournalFile file = JournalFile.begin(list.toRealPath(), Duration.ZERO)) {
      file.add(
          new Undertaking(
              List.of(),
              List.of(
                  new Undertaking.Step(
                      "../outside.yaml",
                      Fixture.name(neighbour),
                      ContentDigest.hex(bytes("a: 1\n")),
                      ContentDigest.hex(content)))));
      file.decide();
    }
    assertNotBelieved();
    assertThat(outside).hasContent("a: 1\n");
    assertThat(neighbour).exists();
  }

  @Test
  void fmtPutsManyFilesOnRecordBeforeItWritesOne() throws IOException {
    String untidy = Files.readString(written).replace("process:", "process:  ");
    Files.writeString(written, untidy);
    String other = Files.readString(passport).replace("version: 1", "version:   1");
    Files.writeString(passport, other);
    Files.createDirectory(journal);
    assertThat(Run.in(folder, "fmt").status()).isEqualTo(2);
    assertThat(written).hasContent(untidy);
    assertThat(passport).hasContent(other);
    Files.delete(journal);
    assertThat(Run.in(folder, "fmt").status()).isZero();
    assertThat(Files.readString(written)).contains("process: appeals");
    assertThat(Files.readString(passport)).contains("version: 1\n");
    assertThat(traces()).isEmpty();
  }

  @Test
  void initThatWasKilledIsFinishedByTheNextOne() throws IOException {
    Path fresh = folder.resolve("fresh/registry");
    Files.createDirectories(fresh.resolve(JournalFile.NAME));
    assertThat(Run.in(folder, "init", "fresh").status()).isEqualTo(2);
    assertThat(fresh.resolve("registry.yaml")).doesNotExist();
    assertThat(fresh.resolve("processes.yaml")).doesNotExist();
    assertThat(folder.resolve("fresh/README.md")).exists();
    Files.delete(fresh.resolve(JournalFile.NAME));
    killedWhenWritten(
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
