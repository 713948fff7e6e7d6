package ru.touchpoints.registry.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Lists in repositories that git has set up otherwise than by default. */
final class GitConfigurationsTest {

  private static final String LEAVE = "registry/internal/leave.yaml";

  @TempDir private Path temporary = Path.of("");

  private Path home = temporary;

  @BeforeEach
  void makeTwoEditions() throws Exception {
    home = temporary.resolve("home");
    Fixture.base(home);
    Fixture.commit(home, Instant.parse("2026-09-01T09:00:00Z"));
    git(home, "tag", "edition/2026-09");
    Path file = home.resolve("registry/appeals/appeals-written.yaml");
    Files.writeString(
        file, Files.readString(file).replace("Интернет-приёмная", "Интернет-приёмная портала"));
    Fixture.commit(home);
    git(home, "tag", "edition/2026-10");
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static void assertUnchanged(Path folder) {
    Run run = Run.in(folder, "changes", "--from", "HEAD");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Перечень не изменился");
  }

  private static void assertRefused(Path folder, String cure, String... arguments) {
    Run run = Run.in(folder, arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace("\n", " ")).contains(cure);
  }

  @Test
  void whatTheCheckoutLeavesOutIsNoRemoval() throws Exception {
    git(home, "reset", "-q", "--hard");
    git(home, "sparse-checkout", "set", "registry/appeals");
    assertThat(home.resolve(LEAVE)).doesNotExist();
    assertUnchanged(home);
    assertThat(Run.in(home, "validate").status()).isZero();
    git(home, "sparse-checkout", "reapply", "--sparse-index");
    assertUnchanged(home);
  }

  @Test
  void aSkippedFileIsReadFromTheIndex() throws Exception {
    git(home, "update-index", "--skip-worktree", LEAVE);
    Files.delete(home.resolve(LEAVE));
    assertUnchanged(home);
    git(home, "update-index", "--index-version", "4");
    assertUnchanged(home);
    git(home, "update-index", "--split-index");
    assertRefused(home, "git sparse-checkout disable", "validate");
  }

  @Test
  void aSeparateGitDirectoryHasItsWorkTree() throws Exception {
    git(temporary, "init", "-q", "--separate-git-dir", "store", "home");
    assertThat(home.resolve(".git")).isRegularFile();
    assertUnchanged(home);
  }

  @Test
  void aMovedFolderIsFollowed() throws Exception {
    Files.createDirectories(home.resolve("data"));
    git(home, "mv", "registry", "data/registry");
    Fixture.commit(home, Instant.parse("2026-10-20T09:00:00Z"));
    Path moved = home.resolve("data");
    Run run = Run.in(moved, "changes", "--from", "HEAD~1");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(Run.in(moved, "editions").out()).doesNotContain("перечня ещё нет", "списка нет");
    assertThat(Run.in(moved, "export", "csv", "--as-of", "2026-09-01").status()).isZero();
    Run github = Run.in(moved, "validate", "--format", "gitlab", "--today", "2028-01-01");
    assertThat(github.out()).contains("\"data/registry/internal/leave.yaml\"");
    Run json = Run.in(moved, "validate", "--format", "json", "--today", "2028-01-01");
    assertThat(json.out()).contains("\"registry/internal/leave.yaml\"");
  }

  @Test
  void anUnfinishedCopySaysSo() throws Exception {
    git(home, "config", "uploadpack.allowFilter", "true");
    String from = home.toUri().toString().replaceFirst("/$", "");
    git(temporary, "clone", "-q", "--depth", "1", from, "shallow");
    assertRefused(temporary.resolve("shallow"), "git fetch --unshallow", "editions");
    git(temporary, "clone", "-q", "--filter=blob:none", from, "partial");
    Path partial = temporary.resolve("partial");
    assertRefused(partial, "git fetch --refetch", "changes", "--from", "HEAD~1");
    assertRefused(partial, "git fetch --refetch", "editions");
  }

  @Test
  void otherIdsAreRefused() throws Exception {
    Path other = temporary.resolve("other");
    Fixture.base(other);
    git(other, "init", "-q", "--object-format=sha256");
    assertRefused(other, "SHA-256", "editions");
    assertRefused(other, "SHA-256", "export", "csv");
    assertThat(Run.in(other, "validate").status()).isZero();
  }

  @Test
  void replacedObjectsAreRefused() throws Exception {
    git(home, "replace", "HEAD", "HEAD~1");
    assertRefused(home, "git replace -d", "changes", "--from", "HEAD");
  }

  @Test
  void whatGitItselfWroteIsNoEdit() throws Exception {
    Files.writeString(home.resolve(".gitattributes"), "*.yaml filter=word ident\n");
    git(home, "config", "filter.word.clean", "sed s/Отпуск/ОТПУСК/");
    git(home, "config", "filter.word.smudge", "sed s/ОТПУСК/Отпуск/");
    git(home, "add", "--renormalize", ".");
    Fixture.commit(home, Instant.parse("2026-10-20T09:00:00Z"));
    git(home, "reset", "-q", "--hard");
    assertUnchanged(home);
  }

  @Test
  void ancestryGoesBeforeTheDay() throws Exception {
    Path file = home.resolve(LEAVE);
    Files.writeString(file, Files.readString(file) + "# позже\n");
    Fixture.commit(home, Instant.parse("2026-01-01T09:00:00Z"));
    git(home, "tag", "edition/late");
    String out = Run.in(home, "editions").out();
    assertThat(out.indexOf("edition/late")).isGreaterThan(out.indexOf("edition/2026-10"));
  }

  @Test
  void whatIsStagedIsChecked() throws Exception {
    Path file = home.resolve(LEAVE);
    String good = Files.readString(file);
    Files.writeString(file, good.replaceFirst("type: \\S+", "type: nothing"));
    git(home, "add", LEAVE);
    Files.writeString(file, good);
    assertThat(Run.in(home, "validate").status()).isZero();
    assertThat(Run.in(home, "validate", "--staged", "--changed-since", "HEAD").status()).isOne();
    assertRefused(home, "git add", "validate", "--staged", "--fix");
  }

  @Test
  void aPointerIsNoList() throws Exception {
    Files.writeString(
        home.resolve(LEAVE),
        "version https://git-lfs.github.com/spec/v1\noid sha256:"
            + "0".repeat(64)
            + "\nsize 1140\n");
    Run run = Run.in(home, "validate");
    assertThat(run.status()).isOne();
    assertThat(run.out()).contains("TP004", "git lfs pull");
  }
}
