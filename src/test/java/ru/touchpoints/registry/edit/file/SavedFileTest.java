package ru.touchpoints.registry.edit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A file is written anew only where it holds what was read from it. */
final class SavedFileTest {

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = temporary.resolve("a.yaml");
  }

  private static SourceDocument read(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void whatWasReadIsReplacedWithTheMarkThatItHad(String mark) throws IOException {
    Files.writeString(file, mark + "a: 1\n");
    SavedFile saved = new SavedFile(file);
    assertThat(saved.holds(read("a: 1\n"))).isTrue();
    assertThat(saved.replacement(read("a: 1\n"), "a: 2\n")).isPresent();
    assertThat(Files.readString(file)).isEqualTo(mark + "a: 1\n");
    assertThat(saved.replace(read("a: 1\n"), "a: 2\n")).isTrue();
    assertThat(Files.readString(file)).isEqualTo(mark + "a: 2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: 2\n", "a: 1", "\uFEFFa: 2\n", "\u00EF"})
  void whatSomebodySavedSinceStays(String other) throws IOException {
    Files.writeString(file, other);
    SavedFile saved = new SavedFile(file);
    assertThat(saved.holds(read("a: 1\n"))).isFalse();
    assertThat(saved.replacement(read("a: 1\n"), "a: 3\n")).isEmpty();
    assertThat(saved.replace(read("a: 1\n"), "a: 3\n")).isFalse();
    assertThat(Files.readString(file)).isEqualTo(other);
  }

  @Test
  void aFileThatIsGoneIsNotMadeAgain() throws IOException {
    SavedFile saved = new SavedFile(file);
    assertThat(saved.holds(read(""))).isFalse();
    assertThat(saved.replace(read(""), "a: 1\n")).isFalse();
    assertThat(saved.replacement(read(""), "a: 1\n")).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void aNewFileTakesNobodysPlace() throws IOException {
    SavedFile saved = new SavedFile(file);
    assertThat(saved.creation("a: 1\n")).isPresent();
    assertThat(file).doesNotExist();
    assertThat(saved.create("a: 1\n")).isTrue();
    assertThat(saved.create("a: 2\n")).isFalse();
    assertThat(saved.creation("a: 2\n")).isEmpty();
    assertThat(file).hasContent("a: 1\n");
  }
}
