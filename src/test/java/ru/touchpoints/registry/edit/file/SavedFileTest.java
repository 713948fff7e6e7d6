package ru.touchpoints.registry.edit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
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

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(Optional<FileReplacement> replacement) throws IOException {
    assertThat(replacement).isPresent();
    assertThat(new JointWriting(temporary).write(List.of(replacement.orElseThrow()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void whatWasReadIsReplacedWithTheMarkThatItHad(String mark) throws IOException {
    Files.writeString(file, mark + "a: 1\n");
    SavedFile saved = new SavedFile(file);
    assertThat(saved.holds(read("a: 1\n"))).isTrue();
    Optional<FileReplacement> replacement = saved.replacement(read("a: 1\n"), "a: 2\n");
    assertThat(Files.readString(file)).isEqualTo(mark + "a: 1\n");
    write(replacement);
    assertThat(Files.readString(file)).isEqualTo(mark + "a: 2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a: 2\n", "a: 1", "\uFEFFa: 2\n", "\u00EF"})
  void whatSomebodySavedSinceStays(String other) throws IOException {
    Files.writeString(file, other);
    SavedFile saved = new SavedFile(file);
    assertThat(saved.holds(read("a: 1\n"))).isFalse();
    assertThat(saved.replacement(read("a: 1\n"), "a: 3\n")).isEmpty();
    assertThat(saved.replace(utf8("a: 1\n"), utf8("a: 3\n"))).isFalse();
    assertThat(Files.readString(file)).isEqualTo(other);
  }

  @Test
  void aFileThatIsGoneIsNotMadeAgain() throws IOException {
    SavedFile saved = new SavedFile(file);
    assertThat(saved.holds(read(""))).isFalse();
    assertThat(saved.replace(utf8(""), utf8("a: 1\n"))).isFalse();
    assertThat(saved.replacement(read(""), "a: 1\n")).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void aNewFileTakesNobodysPlace() throws IOException {
    SavedFile saved = new SavedFile(file);
    Optional<FileReplacement> creation = saved.creation("a: 1\n");
    assertThat(file).doesNotExist();
    write(creation);
    assertThat(saved.creation("a: 2\n")).isEmpty();
    assertThat(file).hasContent("a: 1\n");
  }
}
