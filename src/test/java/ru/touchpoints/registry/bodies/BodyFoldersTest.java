package ru.touchpoints.registry.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.finding.Refusal;

/** Which folders are lists of bodies, and which are never looked into. */
final class BodyFoldersTest {

  @TempDir private Path temporary = Path.of("");

  private Path passport(String folder) throws IOException {
    Path list = Files.createDirectories(temporary.resolve(folder));
    Files.writeString(list.resolve("registry.yaml"), "version: 1\n");
    return list;
  }

  private List<String> below(String folder) throws IOException {
    return BodyFolders.below(temporary.resolve(folder)).stream().map(Body::path).toList();
  }

  @Test
  void findsThemAtAnyUsualDepthSortedAsTheirFilesAre() throws IOException {
    for (String folder :
        List.of("all/b/registry", "all/b-c", "all/a/deep/er/registry", "all/b/two")) {
      passport(folder);
    }
    assertThat(below("all")).containsExactly("a/deep/er/registry", "b-c", "b/registry", "b/two");
  }

  @Test
  void passesOverWhatProgramsAndHistoriesKeep() throws IOException {
    passport("all/a");
    for (String folder : List.of(".git/x", ".hidden", "target/x", "dist", "node_modules/x")) {
      passport("all/" + folder);
    }
    assertThat(below("all")).containsExactly("a");
  }

  @Test
  void followsNoLinkThatLeadsOutAndNoneTwice() throws IOException {
    passport("all/a");
    Path outside = passport("outside/b");
    Files.createSymbolicLink(temporary.resolve("all/out"), outside);
    Files.createSymbolicLink(temporary.resolve("all/again"), temporary.resolve("all/a"));
    Files.createSymbolicLink(temporary.resolve("all/round"), temporary.resolve("all"));
    assertThat(below("all")).containsExactly("a");
  }

  @Test
  void looksForNoneBelowAListAndTakesTheRootForOne() throws IOException {
    passport("all");
    passport("all/inner");
    assertThat(below("all")).containsExactly(".");
    assertThat(BodyFolders.below(temporary.resolve("all")).get(0).file("all/x/y.yaml"))
        .isEqualTo("x/y.yaml");
  }

  @Test
  void doesNotSearchWithoutEnd() throws IOException {
    passport("all/a");
    passport("all/" + "d/".repeat(16) + "e");
    assertThat(below("all")).containsExactly("a");
    for (int i = 0; i < BodyFolders.MOST_BODIES; i++) {
      passport("all/body-" + i);
    }
    assertThatThrownBy(() -> below("all")).isInstanceOf(Refusal.class).hasMessage("bodies.many");
  }

  @Test
  void refusesAFolderWithoutAny() throws IOException {
    Files.createDirectories(temporary.resolve("none/x"));
    assertThatThrownBy(() -> below("none")).isInstanceOf(Refusal.class).hasMessage("bodies.none");
    assertThatThrownBy(() -> below("nowhere")).isInstanceOf(IOException.class);
    passport("file");
    assertThatThrownBy(() -> below("file/registry.yaml")).isInstanceOf(IOException.class);
  }

  @Test
  void namesAreCountedFromTheFolderThatAllLieIn() throws IOException {
    Path one = passport("x/a/registry");
    Path other = passport("x/b/c/registry");
    assertThat(BodyFolders.named(List.of(other.resolve("../registry"), one.resolve(".."), one)))
        .extracting(Body::path)
        .containsExactly("a/registry", "b/c/registry");
    assertThat(BodyFolders.named(List.of(one, one)))
        .extracting(Body::path)
        .containsExactly("registry");
  }
}
