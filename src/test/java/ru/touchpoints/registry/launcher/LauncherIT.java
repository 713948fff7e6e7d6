package ru.touchpoints.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program through its POSIX launcher. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherIT {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));
  private static final Path TARGET = PROJECT.resolve("target");
  private static final Path LAUNCHER = TARGET.resolve("registry");

  @TempDir private Path temporary = Path.of("");

  private record Outcome(int status, String out, String err) {}

  private Outcome run(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = temporary.resolve("out.txt");
    Path err = temporary.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    java.lang.Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), LAUNCHER, arguments);
  }

  /** The program in another folder, without its archive of classes. */
  private Path copy(String folder) throws IOException {
    Path home = Files.createDirectories(temporary.resolve(folder));
    Files.copy(TARGET.resolve("registry.jar"), home.resolve("registry.jar"));
    Path launcher = Files.copy(LAUNCHER, home.resolve("registry"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return launcher;
  }

  @Test
  void startsFromAnotherFolder() throws Exception {
    assertThat(run("--version")).matches(outcome -> outcome.status() == 0);
    assertThat(run("--version").out()).matches("registry \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(run("--version").err()).isEmpty();
  }

  @Test
  void startsThroughAChainOfLinks() throws Exception {
    Path first = temporary.resolve("first link");
    Files.createSymbolicLink(first, copy("program"));
    Path folder = Files.createDirectories(temporary.resolve("bin"));
    Path second = folder.resolve("registry");
    Files.createSymbolicLink(second, Path.of("../first link"));
    assertThat(run(Map.of(), second, "--version")).isEqualTo(run("--version"));
  }

  @Test
  void startsFromAFolderWithSpacesAndRussianLetters() throws Exception {
    for (String locale : List.of("C.UTF-8", "C")) {
      Path launcher = copy("Мои программы " + locale);
      Outcome outcome = run(Map.of("LC_ALL", locale), launcher, "--version");
      assertThat(outcome).as(locale).isEqualTo(run("--version"));
    }
  }

  @Test
  void passesArgumentsExactly() throws Exception {
    for (String argument :
        List.of("два слова", "*", "a\"b'c", "$HOME", "--пусто=", "back\\slash")) {
      Outcome outcome = run(Map.of("LC_ALL", "C"), LAUNCHER, "diff", argument);
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err().lines().findFirst().orElse("")).endsWith(" " + argument + ".");
    }
  }

  @Test
  void readsFilesWithRussianNamesInAnyLocale() throws Exception {
    Path registry = temporary.resolve("Перечень/registry");
    Files.createDirectories(registry.resolve("appeals"));
    Path fixture = PROJECT.resolve("src/test/resources/fixtures/base/registry");
    for (String name : List.of("registry.yaml", "processes.yaml")) {
      Files.copy(fixture.resolve(name), registry.resolve(name));
    }
    Files.copy(
        fixture.resolve("appeals/appeals-written.yaml"),
        registry.resolve("appeals/обращения.yaml"));
    Outcome outcome = run(Map.of("LC_ALL", "C"), LAUNCHER, "--registry", "Перечень", "validate");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("registry/appeals/обращения.yaml", "TP204");
  }

  private static final Map<String, String> TELLING_CLASSES =
      Map.of("REGISTRY_JAVA_OPTS", "-Xlog:class+load:stdout");
  private static final String FROM_ARCHIVE =
      "ru\\.touchpoints\\.registry\\.cli\\.Main source: shared objects file";

  /** The archive beside a launcher, of the kind that this Java has. */
  private static Path archive(Path launcher) {
    String kind = Runtime.version().feature() < 25 ? "jsa" : "aot";
    return launcher.resolveSibling("registry." + kind);
  }

  private static Path place(Path launcher) {
    Path archive = archive(launcher);
    return archive.resolveSibling(archive.getFileName() + ".place");
  }

  private void assertUsesArchive(Path launcher) throws IOException, InterruptedException {
    assertThat(run(TELLING_CLASSES, launcher, "--version").out()).containsPattern(FROM_ARCHIVE);
  }

  @Test
  void theBuildMadeAnArchiveThatIsUsed() throws Exception {
    assertUsesArchive(LAUNCHER);
  }

  @Test
  void theArchiveHoldsWhatACheckTakesAndWhatFindingItAgainTakes() throws Exception {
    Path list = temporary.resolve("registry");
    Path trained = PROJECT.resolve("src/main/resources/ru/touchpoints/registry/cli/training");
    for (String name :
        List.of(
            "registry.yaml",
            "processes.yaml",
            "appeals/appeals-written.yaml",
            "internal/leave.yaml")) {
      Path file = list.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.copy(trained.resolve(name), file);
    }
    String cache = temporary.toRealPath().resolve("cache").toString();
    Map<String, String> environment =
        Map.of("REGISTRY_CACHE", cache, "REGISTRY_JAVA_OPTS", "-Xlog:class+load:stdout");
    for (String reading : List.of("load.RegistryLoader", "list.UnopenedFiles")) {
      String told = run(environment, LAUNCHER, "validate").out();
      assertThat(told.lines().filter(line -> line.contains(" ru.touchpoints.registry.")))
          .as(reading)
          .anyMatch(line -> line.contains(" ru.touchpoints.registry." + reading + " "))
          .allMatch(line -> line.contains("source: shared objects file"));
    }
  }

  /** Neither the library of JSON nor what Java makes to compare records: each takes its time. */
  @Test
  void aListInOrderStartsNothingItCanDoWithout() throws Exception {
    String list = PROJECT.resolve("registry").toString();
    String told = run(TELLING_CLASSES, LAUNCHER, "--registry", list, "validate").out();
    assertThat(told)
        .contains("load.schema.OrderSchemas ")
        .doesNotContain("tools.jackson.databind", "java.lang.runtime.ObjectMethods", "org.jline.");
  }

  @Test
  void aCopyLeavesTheArchiveOfAnotherPlaceAsideUntilItHasItsOwn() throws Exception {
    Path launcher = copy("moved");
    Files.copy(archive(LAUNCHER), archive(launcher));
    Files.copy(place(LAUNCHER), place(launcher));
    assertThat(run(TELLING_CLASSES, launcher, "--version").out())
        .contains("java.lang.Object source: shared objects file")
        .doesNotContainPattern(FROM_ARCHIVE);
    assertThat(run(Map.of(), launcher, "--version")).isEqualTo(run("--version"));
    assertThat(run(Map.of(), launcher, "make-archive")).isEqualTo(new Outcome(0, "", ""));
    assertUsesArchive(launcher);
    assertThat(run(Map.of(), launcher, "--version")).isEqualTo(run("--version"));
    assertThat(launcher.getParent())
        .isDirectoryNotContaining(file -> file.getFileName().toString().contains(".new."));
  }

  @Test
  void twoWhoMakeTheArchiveAtOnceDoNotDisturbEachOther() throws Exception {
    Path launcher = copy("program");
    String make = "'" + launcher + "' make-archive";
    assertThat(shell(make + " & " + make + " && wait $!")).isEqualTo(new Outcome(0, "", ""));
    assertUsesArchive(launcher);
  }

  @Test
  void anArchiveOfAnotherJavaOrOfAnOlderProgramIsLeftAside() throws Exception {
    Path launcher = copy("program");
    assertThat(run(Map.of(), launcher, "make-archive").status()).isZero();
    String made = Files.readString(place(launcher));
    Files.writeString(place(launcher), made.replace(Runtime.version().feature() + "", "16"));
    assertThat(run(TELLING_CLASSES, launcher, "--version").out())
        .contains("java.lang.Object source: shared objects file")
        .doesNotContainPattern(FROM_ARCHIVE);
    Files.writeString(place(launcher), made);
    Files.setLastModifiedTime(
        launcher.resolveSibling("registry.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run(TELLING_CLASSES, launcher, "--version").out())
        .doesNotContainPattern(FROM_ARCHIVE);
    assertThat(run(Map.of(), launcher, "--version")).isEqualTo(run("--version"));
  }

  @Test
  void aDamagedArchiveIsSilentAndHarmless() throws Exception {
    Path launcher = copy("program");
    Path archive = archive(launcher);
    Files.writeString(
        place(launcher),
        Files.readString(place(LAUNCHER))
            .replaceFirst(".*", Matcher.quoteReplacement(home(launcher))));
    for (byte[] bytes :
        List.of(new byte[0], "no archive at all".getBytes(StandardCharsets.UTF_8))) {
      Files.write(archive, bytes);
      assertThat(run(Map.of(), launcher, "--version")).isEqualTo(run("--version"));
    }
    byte[] whole = Files.readAllBytes(archive(LAUNCHER));
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    assertThat(run(Map.of(), launcher, "--version")).isEqualTo(run("--version"));
  }

  private static String home(Path launcher) throws IOException {
    return Objects.requireNonNull(launcher.toRealPath().getParent()).toString();
  }

  @Test
  void saysWhenTheArchiveCannotBeWrittenAndLeavesNothingBehind() throws Exception {
    Path launcher = copy("program");
    // A folder in the archive's place: not even a superuser can put a file there.
    Files.createDirectories(archive(launcher).resolve("full"));
    Outcome outcome = run(Map.of(), launcher, "make-archive");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("Не удалось сделать архив классов");
    assertThat(run(Map.of(), launcher, "--version")).isEqualTo(run("--version"));
  }

  @Test
  void aReaderThatHasEnoughEndsItQuietlyAndAFullDiskDoesNot() throws Exception {
    String line = "{ '" + LAUNCHER + "' --help; echo $? >&2; } ";
    assertThat(shell(line + "| true")).isEqualTo(new Outcome(0, "", "0\n"));
    if (Files.exists(Path.of("/dev/full"))) {
      assertThat(shell(line + "> /dev/full").err()).contains("не удалось вывести").endsWith("2\n");
    }
  }

  @Test
  void exportsWhereSomebodyElseExportedBeforeAndLeavesNothingBehind() throws Exception {
    Path shared = Files.createDirectories(temporary.resolve("shared"));
    Files.writeString(shared.resolve("poifiles"), "not ours");
    Outcome outcome =
        run(
            Map.of("REGISTRY_JAVA_OPTS", "-Djava.io.tmpdir=" + shared),
            LAUNCHER,
            "--registry",
            PROJECT.resolve("src/test/resources/fixtures/base/registry").toString(),
            "export");
    assertThat(outcome)
        .isEqualTo(new Outcome(0, "dist/touchpoints.xlsx\ndist/touchpoints.pdf\n", ""));
    assertThat(shared).isDirectoryNotContaining(path -> !path.endsWith("poifiles"));
  }

  private Outcome shell(String line) throws IOException, InterruptedException {
    return run(Map.of(), Path.of("/bin/sh"), "-c", line);
  }

  @Test
  void tellsWhenJavaIsMissingOrTooOld() throws Exception {
    Path nothing = Files.createDirectories(temporary.resolve("nothing"));
    Outcome missing = run(Map.of("JAVA_HOME", "", "PATH", nothing.toString()), LAUNCHER);
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).startsWith("Не найдена Java.");

    Path old = Files.createDirectories(temporary.resolve("jdk/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\nexit 1\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Outcome tooOld =
        run(Map.of("JAVA_HOME", temporary.resolve("jdk").toString()), LAUNCHER, "--version");
    assertThat(tooOld.status()).isEqualTo(2);
    assertThat(tooOld.err()).startsWith("Нужна Java 17 или новее");
  }
}
