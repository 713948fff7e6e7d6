package ru.touchpoints.registry.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.touchpoints.registry.cli.Main;

/**
 * A machine of its own for programs that call ours: a folder of programs before all others, and no
 * settings of the person who runs the tests.
 */
public final class Sandbox {

  private final Path programs;
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * @param home a folder for what the programs keep
   */
  public Sandbox(Path home) {
    this.programs = home.resolve("programs");
    environment.put("HOME", home.resolve("person").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_AUTHOR_NAME", "Редактор");
    environment.put("GIT_AUTHOR_EMAIL", "editor@organ.example");
    environment.put("GIT_COMMITTER_NAME", "Редактор");
    environment.put("GIT_COMMITTER_EMAIL", "editor@organ.example");
  }

  /** What a run ended with, and both its outputs as they came. */
  public record Ended(int status, String said) {}

  /** Puts our program on the path. */
  public Sandbox withOurs() throws IOException {
    return with(
        "registry",
        "exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '%s' %s \"$@\""
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
  }

  /** Puts a program on the path that does what the lines of shell say. */
  public Sandbox with(String name, String lines) throws IOException {
    Path program = Files.createDirectories(programs).resolve(name);
    Files.writeString(program, "#!/bin/sh\n" + lines + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  /** Sets a variable for all that runs from now on. */
  public Sandbox set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** The folder of the programs put on the path. */
  public Path programs() {
    return programs;
  }

  /** What steps before have put on the path stands first, as GitHub has it. */
  private String path() throws IOException {
    String path = programs + ":/usr/local/bin:/usr/bin:/bin";
    Path added = Path.of(environment.getOrDefault("GITHUB_PATH", "none"));
    return Files.exists(added) ? String.join(":", Files.readAllLines(added)) + ":" + path : path;
  }

  /** Runs lines of shell as GitHub and GitLab do: the first failure ends them. */
  public Ended bash(Path folder, String lines) throws IOException, InterruptedException {
    return run(folder, List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", lines));
  }

  /** Runs a program. */
  public Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", path());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
