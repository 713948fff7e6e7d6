package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/**
 * A file of UTF-16 without a mark, with Cyrillic letters alone: its bytes could pass for UTF-8, and
 * nothing may write them again as if they were.
 */
final class UndecodedFilesTest {

  private static final String LETTERS = "процесс: отпуск\nотдел: кадры\nточки: портал\n";

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path sheet = Path.of("");

  @BeforeEach
  void base() throws IOException {
    Path list = Fixture.base(folder);
    file = list.resolve("internal/leave.yaml");
    sheet = folder.resolve("f.xlsx");
    Run form = Run.in(folder, "form", "--department", "personnel", "-o", sheet.toString());
    assertThat(form.status()).as(form.err()).isZero();
  }

  private static Stream<String> encodings() {
    return Stream.of("UTF-16LE", "UTF-16BE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fmt",
        "fmt FILE",
        "validate --fix",
        "rename touchpoint leave/portal cabinet",
        "import touchpoints SHEET --write"
      })
  void noCommandWritesItAgain(String command) throws IOException {
    for (String encoding : encodings().toList()) {
      byte[] before = LETTERS.getBytes(Charset.forName(encoding));
      Files.write(file, before);

      Run run =
          Run.in(
              folder,
              command
                  .replace("FILE", file.toString())
                  .replace("SHEET", sheet.toString())
                  .split(" "));

      assertThat(run.status()).as(command + " " + encoding).isNotZero();
      // What changes other things than the file refuses it, and sends to validate for the reason.
      assertThat((run.out() + run.err()).replaceAll("\\s+", " "))
          .as(command + " " + encoding)
          .containsAnyOf(
              "UTF-16",
              "leave.yaml не читается, и менять его нельзя",
              "leave.yaml прочитан не полностью, сравнивать с ним нельзя");
      assertThat(file).as(command + " " + encoding).hasBinaryContent(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void theSnapshotIsNotWrittenAgainEither(String encoding) throws IOException {
    Path snapshot = folder.resolve("registry/processes.yaml");
    Path newer = folder.resolve("newer.yaml");
    Files.copy(snapshot, newer);
    byte[] before = LETTERS.getBytes(Charset.forName(encoding));
    Files.write(snapshot, before);

    Run run = Run.in(folder, "import", "processes", newer.toString(), "--write");

    assertThat(run.status()).isNotZero();
    assertThat(run.out() + run.err()).contains("UTF-16");
    assertThat(snapshot).hasBinaryContent(before);
  }
}
