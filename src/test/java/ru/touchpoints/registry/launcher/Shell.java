package ru.touchpoints.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.touchpoints.registry.digest.Sha256;

/**
 * Lines for a shell, in which {@code $registry} is the packaged program and {@code $java} the home
 * of this Java.
 */
record Shell(Path folder) {

  private static final Path LAUNCHER =
      Path.of(System.getProperty("project.dir", "."), "target", "registry").toAbsolutePath();

  /** Names of files, options, and words that stand for themselves in Russian too. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\S*[/.=]\\S*|«[^»]*»|a{300}|--?[a-z-]+"
              + "|\\b(registry|git|fetch|GitHub Actions|CSV|YAML)\\b");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  static Shell in(Path folder) {
    return new Shell(folder);
  }

  /** How a line ended, and what it said. */
  record Ended(int status, String out, String err) {

    /** The messages in one line: they are broken where the width of the terminal asks for it. */
    String flat() {
      return err.replaceAll("\\s+", " ").strip();
    }
  }

  /** Its output goes through pipes: a limit of the size of files is not for them. */
  Ended run(String line) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", line)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile());
    builder.environment().put("registry", LAUNCHER.toString());
    builder.environment().put("java", System.getProperty("java.home"));
    java.lang.Process process = builder.start();
    CompletableFuture<String> err = all(process.getErrorStream());
    String out = all(process.getInputStream()).join();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out, err.join());
  }

  private static CompletableFuture<String> all(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Words of the messages that are not Russian, and names of files that nobody has named. */
  static List<String> foreign(Ended ended, Path folder) {
    String said = ended.flat();
    Stream<String> words =
        LATIN
            .matcher(NAMES.matcher(said.replace(folder.toString(), "")).replaceAll(""))
            .results()
            .map(found -> found.group());
    Stream<String> names =
        Pattern.compile("\\S*\\.registry-\\S*").matcher(said).results().map(found -> found.group());
    return Stream.concat(words, names).toList();
  }

  /** What the files of a folder hold. */
  static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        digests.put(
            file.getFileName().toString(),
            HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file))));
      }
    }
    return digests;
  }
}
