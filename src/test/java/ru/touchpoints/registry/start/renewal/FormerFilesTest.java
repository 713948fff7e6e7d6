package ru.touchpoints.registry.start.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.start.WrittenFiles;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Files that older versions wrote beside a list and this one does not. */
final class FormerFilesTest {

  private static final String OLD_CHECK = ".github/workflows/pull-request.yml";
  private static final String RECORD = ".registry/written";

  @TempDir private Path home = Path.of("");

  @BeforeEach
  void makeAList() {
    assertThat(Run.in(home, "init", ".", "--name", "Министерство").status()).isZero();
  }

  private Run upgrade(String... options) {
    return Run.in(
        home, Stream.concat(Stream.of("upgrade"), Arrays.stream(options)).toArray(String[]::new));
  }

  /** As a list looks that was begun before there was a record. */
  private void beforeTheRecord() throws IOException {
    Files.delete(home.resolve(RECORD));
    Files.copy(Fixture.resource("upgrade/pull-request.yml"), home.resolve(OLD_CHECK));
  }

  @Test
  void whatNobodyChangedIsOfferedAndGoesOnlyWhenAsked() throws Exception {
    beforeTheRecord();
    Run shown = upgrade();
    assertThat(shown.status()).isOne();
    assertThat(shown.out())
        .isEqualTo(
            OLD_CHECK
                + ": эта версия программы такого файла уже не пишет; остаётся, каким его записала"
                + " прежняя\n");
    assertThat(shown.err())
        .isEqualTo("Удалить то, чего эта версия уже не пишет: registry upgrade --write --remove\n");
    assertThat(upgrade("--write").status()).isZero();
    assertThat(upgrade("--remove").out())
        .isEqualTo(OLD_CHECK + ": будет удалён, эта версия такого файла уже не пишет\n");
    assertThat(home.resolve(OLD_CHECK)).exists();

    Run removed = upgrade("--write", "--remove");
    assertThat(removed.status()).as(removed.err()).isZero();
    assertThat(removed.out()).isEqualTo(OLD_CHECK + ": удалён\n");
    assertThat(home.resolve(OLD_CHECK)).doesNotExist();
    assertThat(upgrade().err()).startsWith("Обновлять нечего");
    assertThat(Files.readString(home.resolve(RECORD))).doesNotContain("pull-request");
  }

  /** Told when it is ours, and never taken away; others may have a file of that name. */
  @Test
  void whatPeopleChangedOrLeftStays() throws Exception {
    beforeTheRecord();
    Fixture.replace(home.resolve(OLD_CHECK), "timeout-minutes: 30", "timeout-minutes: 40");
    Run changed = upgrade("--write", "--remove");
    assertThat(changed.status()).isZero();
    assertThat(changed.out())
        .startsWith(OLD_CHECK + ": эта версия программы такого файла уже не пишет, а изменён");
    assertThat(home.resolve(OLD_CHECK)).exists();
    Files.writeString(home.resolve(OLD_CHECK), "name: чужое\n");
    assertThat(upgrade("--write", "--remove").out()).isEmpty();
    assertThat(home.resolve(OLD_CHECK)).exists();
  }

  /** Whoever moves to another host is told what is left of the one before. */
  @Test
  void onAMoveToAnotherHostTheFormerJobsGoWhenAsked() throws Exception {
    Path owners = home.resolve(".github/CODEOWNERS");
    Files.writeString(owners, Files.readString(owners) + "/ещё @organ\n");
    Run moved = upgrade("--ci", "gitlab", "--write");
    assertThat(moved.status()).isZero();
    assertThat(moved.out())
        .contains(
            ".github/workflows/registry.yml: эта версия программы такого файла уже не пишет; оста",
            ".github/CODEOWNERS: эта версия программы такого файла уже не пишет, а изменён он вами")
        .doesNotContain(".github/hooks");
    Run removed = upgrade("--write", "--remove");
    assertThat(removed.status()).as(removed.err()).isZero();
    assertThat(home.resolve(".github/workflows/registry.yml")).doesNotExist();
    assertThat(home.resolve(".github/hooks/pre-commit")).exists();
    assertThat(owners).exists();
    assertThat(upgrade().status()).isZero();
  }

  /** The record is a file like others: nobody can have it name what is not ours. */
  @Test
  void aRecordThatNamesFilesOfOthersIsNotFollowed() throws Exception {
    Path list = home.resolve("a");
    assertThat(Run.in(home, "init", "a").status()).isZero();
    Path outside = Files.writeString(home.resolve("outside"), "наше\n");
    Path beside = Files.writeString(list.resolve("beside.txt"), "наше\n");
    Path below = Files.writeString(list.resolve("registry/notes.txt"), "наше\n");
    String digest = WrittenFiles.digest("наше\n");
    for (String path :
        List.of(
            "../outside",
            "beside.txt",
            "registry/notes.txt",
            "schemas/../beside.txt",
            "schemas/../../outside",
            ".github/workflows/../../../outside",
            home.resolve("outside").toString())) {
      Files.writeString(
          list.resolve(RECORD),
          Files.readString(list.resolve(RECORD)) + digest + "  " + path + "\n");
    }
    Run run = Run.in(list, "upgrade", "--write", "--remove");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Обновлять нечего");
    assertThat(List.of(outside, beside, below)).allMatch(Files::exists);
  }

  /** Wherever a run is killed, between which files ever, the next one makes what that one would. */
  @Test
  void aRunThatIsKilledBetweenTwoFilesIsCompletedByTheNext() throws Exception {
    beforeTheRecord();
    for (String path : List.of("schemas/touchpoints.schema.json", ".registry/install")) {
      Files.writeString(home.resolve(path), "прежнее\n");
    }
    Files.delete(home.resolve(".editorconfig"));
    Files.writeString(
        home.resolve(RECORD), WrittenFiles.digest("прежнее\n") + "  .registry/install\n");
    Map<String, String> before = tree();
    Run whole = upgrade("--write", "--remove");
    assertThat(whole.status()).as(whole.out()).isZero();
    List<String> steps =
        new ArrayList<>(
            whole
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(FormerFilesTest::path)
                .toList());
    assertThat(steps).hasSize(4).contains(OLD_CHECK);
    Map<String, String> after = tree();
    for (int killed = 0; killed <= steps.size(); killed++) {
      restore(before);
      for (String path : steps.subList(0, killed)) {
        put(path, after.get(path));
      }
      Run next = upgrade("--write", "--remove");
      assertThat(next.status()).as(next.out()).isZero();
      assertThat(
              next.out().lines().filter(line -> !line.startsWith(" ")).map(FormerFilesTest::path))
          .isEqualTo(steps.subList(killed, steps.size()));
      assertThat(tree()).isEqualTo(after);
    }
  }

  private static String path(String line) {
    return line.substring(0, line.indexOf(": "));
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(home.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }

  private void restore(Map<String, String> tree) throws IOException {
    for (String path : tree().keySet()) {
      put(path, null);
    }
    for (Map.Entry<String, String> file : tree.entrySet()) {
      put(file.getKey(), file.getValue());
    }
  }

  private void put(String path, @Nullable String text) throws IOException {
    if (text == null) {
      Files.deleteIfExists(home.resolve(path));
    } else {
      Files.writeString(home.resolve(path), text);
    }
  }
}
