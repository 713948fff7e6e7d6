package ru.touchpoints.registry.source.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.touchpoints.registry.cli.Main;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.Failures;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.source.journal.InterruptedWriting.Outcome;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Two runs that write to one list, as processes, and a list that nobody may write. */
final class RunsAtOnceTest {

  @TempDir private Path folder = Path.of("");
  private Path list = Path.of("");
  private Path written = Path.of("");

  @BeforeEach
  void list() throws IOException {
    list = Fixture.base(folder);
    written = list.resolve("appeals/appeals-written.yaml");
  }

  private static Process start(Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private Optional<Path> write(String text) throws IOException {
    return new JointWriting(list, Duration.ZERO, Effect.Course.FREE)
        .write(
            List.of(
                new FileReplacement(
                    written,
                    Optional.of(Files.readAllBytes(written)),
                    text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theSecondRunWritesNothingAndTheLockOfADeadOneHoldsNobody()
      throws IOException, InterruptedException {
    String before = Files.readString(written);
    Process first = start(HeldJournal.class, list.toString());
    BufferedReader said = first.inputReader(StandardCharsets.UTF_8);
    assertThat(said.readLine()).isEqualTo(HeldJournal.HELD);
    assertThatThrownBy(() -> write("a: 1\n"))
        .isInstanceOfSatisfying(
            JournalFault.class,
            fault -> assertThat(fault.kind()).isEqualTo(JournalFault.Kind.BUSY));
    assertThat(InterruptedWriting.finish(list, Duration.ZERO, Effect.Course.FREE).outcome())
        .isEqualTo(Outcome.BUSY);
    assertThat(written).hasContent(before);
    first.destroyForcibly().waitFor();
    assertThat(list.resolve(JournalFile.NAME)).exists();
    assertThat(write("a: 1\n")).isEmpty();
    assertThat(written).hasContent("a: 1");
    assertThat(list.resolve(JournalFile.NAME)).doesNotExist();
  }

  @Test
  void aRunThatFindsTheListBusyWaits() throws IOException, InterruptedException {
    Process first = start(HeldJournal.class, list.toString());
    assertThat(first.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo(HeldJournal.HELD);
    // Its end is asked for before the second one begins, which may meet it still at work.
    first.getOutputStream().close();
    Run second = Run.in(folder, "validate");
    assertThat(second.status()).isZero();
    assertThat(second.err()).isEmpty();
    assertThat(first.waitFor()).isZero();
  }

  @Test
  void twoThatDoTheSameLeaveOneResult() throws IOException, InterruptedException {
    List<Path> files = List.of(written, list.resolve("registry.yaml"));
    assertThat(Run.in(folder, "fmt").status()).isZero();
    List<String> tidy = new ArrayList<>();
    for (Path file : files) {
      tidy.add(Files.readString(file));
      Files.writeString(file, Files.readString(file).replaceAll("(?m)^(\\w+): ", "$1:   "));
    }
    Process one = start(Main.class, "--registry", list.toString(), "fmt");
    Process other = start(Main.class, "--registry", list.toString(), "fmt");
    assertThat(List.of(one.waitFor(), other.waitFor())).containsExactly(0, 0);
    for (int file = 0; file < files.size(); file++) {
      assertThat(files.get(file)).hasContent(tidy.get(file));
    }
    try (Stream<Path> all = Files.walk(list)) {
      assertThat(all.map(Fixture::name)).noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void aListThatCannotBeWrittenIsReadAndItsStateTold() throws IOException {
    byte[] before = Files.readAllBytes(written);
    try (JournalFile journal = JournalFile.begin(list.toRealPath(), Duration.ZERO)) {
      journal.add(
          new Undertaking(
              List.of(),
              List.of(
                  new Undertaking.Step(
                      "appeals/appeals-written.yaml",
                      ".registry-1-0.tmp",
                      ContentDigest.hex(before),
                      ContentDigest.hex(new byte[0])))));
      journal.decide();
    }
    Path file = list.resolve(JournalFile.NAME);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    boolean superuser = Files.isWritable(file);
    Run read = Run.in(folder, "validate");
    assertThat(read.status()).isZero();
    if (superuser) {
      // Nothing is closed to one who writes everywhere: the writing is finished.
      assertThat(file).doesNotExist();
    } else {
      assertThat(read.err()).contains("была прервана и не завершена");
      assertThat(file).exists();
    }
  }

  @ParameterizedTest
  @EnumSource(JournalFault.Kind.class)
  void everyReasonNotToWriteIsASentence(JournalFault.Kind kind) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new ByteArrayOutputStream(), err, false);
    ExitCode code =
        new Failures(
                terminal,
                new Wording("ru.touchpoints.registry.cli.cli", "ru"),
                () -> Paint.PLAIN,
                false)
            .of(new JournalFault(kind, list));
    assertThat(code).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
        .contains("ничего не записано")
        .contains(list.toString());
  }
}
