package ru.touchpoints.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Where results go: plain files are replaced, pipes and devices get the bytes and stay. */
final class DestinationsTest {

  @TempDir private Path temporary = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    Fixture.base(temporary);
  }

  private Path pipe(String name) throws IOException, InterruptedException {
    Path pipe = temporary.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  /** What comes out of the pipe while the program runs. */
  private byte[] through(Path pipe, String... arguments)
      throws ExecutionException, InterruptedException {
    CompletableFuture<byte[]> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readAllBytes(pipe);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(Run.in(temporary, arguments).status()).isZero();
    return read.get();
  }

  private static boolean isPlain(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --fail-on never --format json -o PIPE",
        "validate --fail-on never -q --report json=PIPE",
        "export --draft csv -o PIPE",
        "export --draft -o PIPE",
        "form --department reception -o PIPE",
        "diff --format json -o PIPE",
        "stats --format json -o PIPE"
      })
  void aPipeGetsTheBytesAndStays(String line) throws Exception {
    Path pipe = pipe("pipe.csv");
    Path file = temporary.resolve("file.csv");
    assertThat(Run.in(temporary, line.replace("PIPE", "file.csv").split(" ")).status()).isZero();
    byte[] bytes = through(pipe, line.replace("PIPE", "pipe.csv").split(" "));
    assertThat(bytes).isEqualTo(Files.readAllBytes(file)).isNotEmpty();
    assertThat(isPlain(pipe)).isFalse();
  }

  @Test
  void aLinkToAPipeIsThePipe() throws Exception {
    Path pipe = pipe("pipe");
    Path link = Files.createSymbolicLink(temporary.resolve("link.csv"), pipe.getFileName());
    assertThat(through(pipe, "export", "--draft", "-o", "link.csv")).isNotEmpty();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(isPlain(pipe)).isFalse();
  }

  @Test
  void aDeviceTakesWhatItIsGiven() throws IOException {
    Path device = Path.of("/dev/null");
    for (List<String> line :
        List.of(
            List.of("validate", "--fail-on", "never", "-o", "/dev/null"),
            List.of("export", "--draft", "xlsx", "-o", "/dev/null"))) {
      assertThat(Run.in(temporary, line.toArray(String[]::new)).status()).isZero();
      assertThat(isPlain(device)).isFalse();
    }
    Run full = Run.in(temporary, "export", "--draft", "csv", "-o", "/dev/full");
    assertThat(full.status()).isEqualTo(2);
    assertThat(isPlain(Path.of("/dev/full"))).isFalse();
  }

  /** The name of what was written would stand amid the document. */
  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
  void theOutputByItsNameIsTheOutput(String output) throws IOException {
    Run run = Run.in(temporary, "export", "--draft", "csv", "-o", output);
    assertThat(run.status()).isZero();
    assertThat(Run.in(temporary, "export", "--draft", "-o", "list.csv").status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(temporary.resolve("list.csv")));
    Run json = Run.in(temporary, "validate", "--format", "json", "-o", output);
    assertThat(json).isEqualTo(Run.in(temporary, "validate", "--format", "json"));
  }

  @Test
  void aPipeTakesOneFormat() throws Exception {
    Path pipe = pipe("pipe");
    for (String[] line :
        new String[][] {{"export", "--draft", "-o", "pipe"}, {"export", "csv,pdf", "-o", "pipe"}}) {
      Run run = Run.in(temporary, line);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              """
              В pipe записывается один формат. Назовите его, например: registry export csv -o
              pipe
              """);
    }
    assertThat(isPlain(pipe)).isFalse();
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(temporary.resolve("dir"));
    Run run = Run.in(temporary, "validate", "-o", "dir");
    assertThat(run).isEqualTo(new Run(2, "", "dir — это папка. Укажите имя файла.\n"));
    assertThat(temporary.resolve("dir")).isEmptyDirectory();
  }

  @Test
  void aFileKeepsItsModeAndALinkToItStays() throws IOException {
    Path file = Files.writeString(temporary.resolve("old.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(temporary.resolve("link.json"), file.getFileName());
    Path later = Files.createSymbolicLink(temporary.resolve("later.json"), Path.of("new.json"));
    for (String name : List.of("link.json", "later.json")) {
      Run.in(temporary, "validate", "--format", "json", "-o", name);
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.isSymbolicLink(later)).isTrue();
    assertThat(Files.readString(file)).startsWith("{");
    assertThat(Files.readString(temporary.resolve("new.json"))).isEqualTo(Files.readString(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aLinkToItselfIsToldAndStays() throws IOException {
    Path loop = Files.createSymbolicLink(temporary.resolve("loop.json"), Path.of("loop.json"));
    Run run = Run.in(temporary, "validate", "--format", "json", "-o", "loop.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Ссылка ведёт на саму себя: " + temporary + "/loop.json\n");
    assertThat(Files.isSymbolicLink(loop)).isTrue();
  }
}
