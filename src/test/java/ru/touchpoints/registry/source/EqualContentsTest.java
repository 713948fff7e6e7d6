package ru.touchpoints.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.source.SourceFile.Obstacle;

/** Files of two states of a folder. */
final class EqualContentsTest {

  private final EqualContents<String> contents = new EqualContents<>();
  private final List<String> worked = new ArrayList<>();

  private String of(String path, String text) throws IOException {
    return of(SourceFile.readable(path, () -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private String of(SourceFile file) throws IOException {
    return contents.of(file, this::work);
  }

  private String work(SourceFile file) throws IOException {
    String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
    worked.add(file.path() + "=" + text);
    return file.path() + " says " + text;
  }

  @Test
  void theSameFileIsWorkedOnOnce() throws IOException {
    assertThat(of("r/a.yaml", "one")).isSameAs(of("r/a.yaml", "one"));
    assertThat(worked).containsExactly("r/a.yaml=one");
  }

  @Test
  void anotherContentOrAnotherPathIsAnotherFile() throws IOException {
    assertThat(of("r/a.yaml", "one")).isEqualTo("r/a.yaml says one");
    assertThat(of("r/a.yaml", "two")).isEqualTo("r/a.yaml says two");
    assertThat(of("r/b.yaml", "one")).isEqualTo("r/b.yaml says one");
    assertThat(worked).hasSize(3);
  }

  @Test
  void whatCannotBeReadIsNotTheEmptyFile() throws IOException {
    of("r/a.yaml", "");
    of(SourceFile.blocked("r/a.yaml", Obstacle.TOO_LARGE));
    assertThat(worked).hasSize(2);
  }
}
