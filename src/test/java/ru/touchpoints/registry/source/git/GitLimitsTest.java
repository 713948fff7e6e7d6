package ru.touchpoints.registry.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** How much of a repository is looked through, and what of it is not what git writes. */
final class GitLimitsTest {

  private static final int LONGEST_TEXT = 1 << 17;

  @TempDir private Path home = Path.of("");

  @BeforeEach
  void makeAnEdition() throws Exception {
    Fixture.base(home);
    Fixture.commit(home, Instant.parse("2026-09-01T09:00:00Z"));
  }

  private String git(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  private void assertRefused(String what, String... arguments) {
    Run run = Run.in(home, arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replaceAll("\\s+", " ")).contains(what);
  }

  /** Commits that change nothing, up to so many altogether. */
  private void commits(int from, int until) throws Exception {
    String branch = git("", "branch", "--show-current");
    StringBuilder stream = new StringBuilder();
    for (int i = from; i < until; i++) {
      stream
          .append("commit refs/heads/")
          .append(branch)
          .append("\ncommitter T <t@example.org> 1790000000 +0000\ndata 0\n");
      if (i == from) {
        stream.append("from refs/heads/").append(branch).append("^0\n");
      }
      stream.append('\n');
    }
    git(stream.toString(), "fast-import", "--quiet");
  }

  @Test
  void aHistoryIsLookedThroughUpToItsLimit() throws Exception {
    commits(1, GitHistory.MOST_COMMITS);
    Run most = Run.in(home, "log", "appeals-written");
    assertThat(most.err()).isEmpty();
    assertThat(most.status()).isZero();
    commits(GitHistory.MOST_COMMITS, GitHistory.MOST_COMMITS + 1);
    assertRefused("больше " + GitHistory.MOST_COMMITS + " коммитов", "log", "appeals-written");
    assertThat(Run.in(home, "changes", "--from", "HEAD~1").status()).isZero();
  }

  private void tags(int count) throws Exception {
    String head = git("", "rev-parse", "HEAD");
    StringBuilder refs = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
    for (int i = 0; i < count; i++) {
      refs.append(head).append(" refs/tags/edition/").append(10_000 + i).append('\n');
    }
    Files.writeString(home.resolve(".git/packed-refs"), refs);
  }

  @Test
  void editionsAreComparedUpToTheirLimit() throws Exception {
    tags(GitHistory.MOST_EDITIONS);
    Run most = Run.in(home, "editions");
    assertThat(most.status()).isZero();
    assertThat(most.out()).contains("edition/10999");
    tags(GitHistory.MOST_EDITIONS + 1);
    assertRefused("больше " + GitHistory.MOST_EDITIONS, "editions");
  }

  @Test
  void settingsAreReadUpToTheirLimit() throws Exception {
    Path config = home.resolve(".git/config");
    int length = (int) Files.size(config);
    String most = "#" + "\n".repeat(LONGEST_TEXT - length - 1);
    Files.writeString(config, most, StandardOpenOption.APPEND);
    assertThat(Run.in(home, "changes", "--from", "HEAD").status()).isZero();
    Files.writeString(config, "#", StandardOpenOption.APPEND);
    assertRefused("config в служебной папке git испорчен", "changes", "--from", "HEAD");
  }

  @Test
  void brokenSettingsAreToldInOurWords() throws Exception {
    Path config = home.resolve(".git/config");
    String sound = Files.readString(config);
    Files.writeString(config, sound + "[core\n");
    assertRefused("config в служебной папке git испорчен", "changes", "--from", "HEAD");
    Files.writeString(config, sound + "[include]\n\tpath = more\n");
    Files.createDirectory(home.resolve(".git/more"));
    assertRefused("more в служебной папке git испорчен", "changes", "--from", "HEAD");
    Files.delete(home.resolve(".git/more"));
    Files.writeString(home.resolve(".git/more"), "[core\n");
    assertRefused("config в служебной папке git испорчен", "changes", "--from", "HEAD");
    Files.writeString(home.resolve(".git/more"), "[include]\n\tpath = more\n");
    assertRefused("more в служебной папке git испорчен", "changes", "--from", "HEAD");
    Files.writeString(home.resolve(".git/more"), "[user]\n\tname = t\n");
    assertThat(Run.in(home, "changes", "--from", "HEAD").status()).isZero();
  }

  @Test
  void whatShouldBeAFileOfGitIsOne() throws Exception {
    Path names = home.resolve(".git/packed-refs");
    Files.deleteIfExists(names);
    Files.createDirectory(names);
    assertRefused("packed-refs в служебной папке git испорчен", "changes", "--from", "HEAD");
  }

  @Test
  void aLinkToTheRepositoryIsAShortText() throws Exception {
    Path link = home.resolve(".git");
    Files.move(link, home.resolve("elsewhere"));
    Files.writeString(link, "gitdir: elsewhere\n");
    assertThat(Run.in(home, "changes", "--from", "HEAD").status()).isZero();
    Files.write(link, new byte[] {'g', 'i', 't', (byte) 0xC3});
    assertRefused("git worktree repair", "changes", "--from", "HEAD");
    Files.writeString(link, "gitdir: elsewhere" + "\n".repeat(LONGEST_TEXT));
    assertRefused("git worktree repair", "changes", "--from", "HEAD");
  }

  @Test
  void workTreesThatShareAHistoryHaveIt() throws Exception {
    git("", "worktree", "add", "-q", "inner", "-b", "side");
    Run inner = Run.in(home.resolve("inner"), "changes", "--from", "HEAD");
    assertThat(inner.err()).isEmpty();
    assertThat(inner.out()).contains("Перечень не изменился");
    Path shared = home.resolve(".git/worktrees/inner/commondir");
    Files.writeString(shared, "../nowhere\n");
    Run lost = Run.in(home.resolve("inner"), "changes", "--from", "HEAD");
    assertThat(lost.status()).isEqualTo(2);
    assertThat(lost.err().replaceAll("\\s+", " ")).contains("commondir в служебной папке git");
  }
}
