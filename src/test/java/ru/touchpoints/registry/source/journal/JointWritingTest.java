package ru.touchpoints.registry.source.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.source.FileFault;
import ru.touchpoints.registry.source.journal.InterruptedWriting.Outcome;

/** A writing of several files that stops before every one of its steps, and what comes of it. */
final class JointWritingTest {

  private static final String OURS = "a: 2\n";
  private static final String THEIRS = "a: 3\n";

  private static final Map<String, String> OLD =
      Map.of("one.yaml", "a: 1\n", "two.yaml", "b: 1\n", "in/three.yaml", "c: 1\n");

  private static final Map<String, String> NEW =
      Map.of(
          "one.yaml", OURS,
          "two.yaml", OURS,
          "in/three.yaml", OURS,
          "new/deep/four.yaml", OURS,
          "new/deep", "",
          "new", "",
          "in", "");

  @TempDir private Path temporary = Path.of("");

  /** What a kill does: nobody cleans up after it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Stops before one of the things that a run does to the disk. */
  private static final class Stop implements Effect.Course {

    private final int at;
    private final boolean failing;
    private int taken;

    private Stop(int at, boolean failing) {
      this.at = at;
      this.failing = failing;
    }

    static Stop killedAt(int at) {
      return new Stop(at, false);
    }

    static Stop failingAt(int at) {
      return new Stop(at, true);
    }

    @Override
    public void take(Effect effect) throws IOException {
      if (taken++ == at) {
        if (failing) {
          throw new IOException("failing");
        }
        throw new Killed();
      }
      effect.happen();
    }

    boolean reached() {
      return taken > at;
    }
  }

  private Path list(String name) throws IOException {
    Path list = Files.createDirectories(temporary.resolve(name));
    Files.createDirectories(list.resolve("in"));
    for (Map.Entry<String, String> file : OLD.entrySet()) {
      Files.writeString(list.resolve(file.getKey()), file.getValue());
    }
    return list;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<FileReplacement> files(Path list) {
    return Stream.of("one.yaml", "two.yaml", "in/three.yaml", "new/deep/four.yaml")
        .map(
            name ->
                new FileReplacement(
                    list.resolve(name),
                    Optional.ofNullable(OLD.get(name)).map(JointWritingTest::bytes),
                    bytes(OURS)))
        .toList();
  }

  private static Optional<Path> write(Path list, Effect.Course course) throws IOException {
    return new JointWriting(list, Duration.ZERO, course).write(files(list));
  }

  private static InterruptedWriting finish(Path list, Effect.Course course) throws IOException {
    return InterruptedWriting.finish(list, Duration.ZERO, course);
  }

  /** Everything in the list, hidden files and empty folders too. */
  private static Map<String, String> content(Path list) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> all = Files.walk(list)) {
      for (Path path : all.filter(path -> !path.equals(list)).toList()) {
        String name = list.relativize(path).toString().replace('\\', '/');
        content.put(name, Files.isDirectory(path) ? "" : latin(path));
      }
    }
    return content;
  }

  /** A journal is no text. */
  private static String latin(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> old() {
    Map<String, String> old = new TreeMap<>(OLD);
    old.put("in", "");
    return old;
  }

  private static void assertWhole(Path list, Outcome outcome) throws IOException {
    assertThat(content(list)).isEqualTo(outcome == Outcome.FINISHED ? NEW : old());
  }

  @Test
  void whereverARunIsKilledTheNextOneFinishesItOrTakesItBack() throws IOException {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (int at = 0; true; at++) {
      Path list = list("killed-" + at);
      Stop stop = Stop.killedAt(at);
      try {
        write(list, stop);
        assertThat(stop.reached()).isFalse();
        assertThat(content(list)).isEqualTo(NEW);
        break;
      } catch (Killed killed) {
        Outcome outcome = finish(list, Effect.Course.FREE).outcome();
        outcomes.add(outcome);
        assertWhole(list, outcome);
        assertThat(finish(list, Effect.Course.FREE).outcome()).isEqualTo(Outcome.NOTHING);
      }
    }
    assertThat(outcomes).containsExactly(Outcome.NOTHING, Outcome.FINISHED, Outcome.TAKEN_BACK);
  }

  @Test
  void theRunThatFinishesItMayBeKilledTooAtAnyStep() throws IOException {
    int seconds = 0;
    for (int first = 1; true; first++) {
      for (int second = 0; true; second++) {
        Path list = list("killed-" + first + "-" + second);
        try {
          write(list, Stop.killedAt(first));
          assertThat(seconds).isGreaterThan(20);
          return;
        } catch (Killed killed) {
          try {
            assertWhole(list, finish(list, Stop.killedAt(second)).outcome());
            break;
          } catch (Killed again) {
            seconds++;
            assertWhole(list, finish(list, Effect.Course.FREE).outcome());
          }
        }
      }
    }
  }

  @Test
  void aStepThatFailsLeavesEverythingAsItWas() throws IOException {
    for (int at = 0; true; at++) {
      Path list = list("failing-" + at);
      Stop stop = Stop.failingAt(at);
      try {
        write(list, stop);
        break;
      } catch (IOException failing) {
        assertThat(failing).isInstanceOf(FileFault.class).hasRootCauseMessage("failing");
        // All that is left to fail at last is to take the journal away.
        boolean written = content(list).containsKey(JournalFile.NAME);
        Outcome outcome = finish(list, Effect.Course.FREE).outcome();
        assertThat(outcome).isEqualTo(written ? Outcome.FINISHED : Outcome.NOTHING);
        assertWhole(list, outcome);
      }
    }
  }

  /** Somebody saves a file after the others have been written; then the run may be killed. */
  private static Effect.Course savingMeanwhile(Path list, Effect.Course then) {
    return effect -> {
      then.take(effect);
      if (Files.readString(list.resolve("one.yaml")).equals(OURS)) {
        Files.writeString(list.resolve("in/three.yaml"), THEIRS);
      }
    };
  }

  @Test
  void aFileSavedMeanwhileLeavesEveryFileAsItWas() throws IOException {
    Path list = list("saved");
    Effect.Course course = savingMeanwhile(list, Effect.Course.FREE);
    assertThat(write(list, course)).contains(list.resolve("in/three.yaml"));
    Map<String, String> expected = old();
    expected.put("in/three.yaml", THEIRS);
    assertThat(content(list)).isEqualTo(expected);
  }

  @Test
  void theWayBackMayBeKilledAtAnyStep() throws IOException {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (int at = 1; true; at++) {
      Path list = list("back-" + at);
      try {
        write(list, savingMeanwhile(list, Stop.killedAt(at)));
        break;
      } catch (Killed killed) {
        boolean saved = Files.readString(list.resolve("in/three.yaml")).equals(THEIRS);
        InterruptedWriting next = finish(list, Effect.Course.FREE);
        Map<String, String> expected =
            next.outcome() == Outcome.FINISHED ? new TreeMap<>(NEW) : old();
        if (saved) {
          outcomes.add(next.outcome());
          expected.put("in/three.yaml", THEIRS);
        }
        assertThat(content(list)).isEqualTo(expected);
        assertThat(next.left())
            .hasSize(saved && next.outcome() == Outcome.FINISHED ? 1 : 0)
            .allMatch(file -> file.endsWith("in/three.yaml"));
      }
    }
    assertThat(outcomes).containsExactly(Outcome.FINISHED, Outcome.TAKEN_BACK);
  }

  @Test
  void linksAndModesStay() throws IOException {
    Path list = list("links");
    Path two = list.resolve("two.yaml");
    Files.move(two, list.resolve("in/two.yaml"));
    Files.createSymbolicLink(two, Path.of("in/two.yaml"));
    Files.setPosixFilePermissions(
        list.resolve("one.yaml"), PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> write(list, Stop.killedAt(9))).isInstanceOf(Killed.class);
    assertThat(finish(list, Effect.Course.FREE).finished()).isEqualTo(4);
    assertThat(two).isSymbolicLink().hasContent(OURS);
    assertThat(list.resolve("in/two.yaml")).isRegularFile();
    assertThat(Files.getPosixFilePermissions(list.resolve("one.yaml")))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
  }

  @Test
  void aFileOfTwoNamesIsWrittenOnce() throws IOException {
    Path list = list("names");
    Path link = Files.createSymbolicLink(list.resolve("link.yaml"), Path.of("one.yaml"));
    byte[] before = bytes("a: 1\n");
    assertThat(
            new JointWriting(list)
                .write(
                    List.of(
                        new FileReplacement(link, Optional.of(before), bytes(OURS)),
                        new FileReplacement(
                            list.resolve("one.yaml"), Optional.of(before), bytes(OURS)))))
        .isEmpty();
    assertThat(link).isSymbolicLink().hasContent(OURS);
    assertThat(content(list)).hasSize(5);
  }

  @Test
  void nothingOutsideOfTheListIsWrittenTogetherWithIt() throws IOException {
    Path list = list("outside");
    Path outside = Files.writeString(temporary.resolve("outside.yaml"), "a: 1\n");
    Path link = Files.createSymbolicLink(list.resolve("link.yaml"), outside);
    for (Path file : List.of(outside, link, list.resolve(".ci/a.yaml"), list.resolve("a.txt"))) {
      Optional<byte[]> before =
          Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      assertThatThrownBy(
              () ->
                  new JointWriting(list)
                      .write(List.of(new FileReplacement(file, before, bytes(OURS)))))
          .isInstanceOf(IOException.class);
    }
    assertThat(outside).hasContent("a: 1\n");
    assertThat(list.resolve(JournalFile.NAME)).doesNotExist();
  }

  @Test
  void whatAnotherRunHasWrittenAlreadyLeavesNothingBeside() throws IOException {
    Path list = list("twice");
    Effect.Course afterAnother =
        effect -> {
          Files.writeString(list.resolve("one.yaml"), OURS);
          effect.happen();
        };
    assertThat(write(list, afterAnother)).isEmpty();
    assertThat(content(list)).isEqualTo(NEW);
  }
}
