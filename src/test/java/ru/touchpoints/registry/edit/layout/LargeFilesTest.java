package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.SmallHeap;

/** {@code fmt} of files with a million small parts, in a process that has little memory. */
final class LargeFilesTest {

  private static final String HEAD =
      "process: appeals-written\ndepartment: reception\nreviewed: 2026-10-15\ntouchpoints:\n";

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
  }

  /** The exit code of a check of the file. */
  private int checked(String text) throws IOException, InterruptedException {
    Files.writeString(file, text);
    return SmallHeap.run("64m", temporary, "fmt", "--check", file.toString()).status();
  }

  @Test
  void itemsOutsideOfAListAreNotHeldAsNodes() throws Exception {
    file = temporary.resolve("any.yaml");
    String text = "[" + "1, ".repeat(400_000) + "1]\n";
    assertThat(checked(text)).isZero();
  }

  @Test
  void movedCommentsAreComparedWithoutSortingThem() throws Exception {
    String comments = "      # 1\n".repeat(100_000);
    assertThat(checked(HEAD + "  - title: web\n" + comments + "    id: web\n")).isEqualTo(1);
  }

  @Test
  void commentsAreNotKeptOneByOne() throws Exception {
    assertThat(checked(HEAD + "  #\n".repeat(1_000_000) + "  - id: web\n")).isZero();
  }
}
