package ru.touchpoints.registry.kill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.cli.Main;
import ru.touchpoints.registry.cli.base.Surroundings;

/**
 * The program as a process, with strace around it where it is to be killed at a system call.
 *
 * @param launcher of the packaged program
 * @param home of its caches and of what it prints
 */
record Program(Path launcher, Path home) {

  /** How one process ended, and what it said. */
  record Ended(int status, String messages) {}

  /** A system call that a run made, and which one of its name it was. */
  record SystemCall(String name, int number, boolean inList) {}

  private static final String RENAMES = "rename,renameat,renameat2";
  private static final String CALLS = RENAMES + ",fsync,unlink,mkdir,chmod,fchmod";
  private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)");

  Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
    return ended(List.of(launcher.toString()), command, folder, Optional.empty());
  }

  /** Kills the run with SIGKILL after so many milliseconds, if it takes that long. */
  void killedAfter(long millis, Path folder, List<String> command)
      throws IOException, InterruptedException {
    ended(List.of(launcher.toString()), command, folder, Optional.of(millis));
  }

  /** Kills the run with SIGKILL as it makes a system call, which is not made then. */
  void killedAt(SystemCall call, Path folder, List<String> command)
      throws IOException, InterruptedException {
    String name = call.name().startsWith("rename") ? RENAMES : call.name();
    // With --seccomp-bpf strace 6.1 would not count the calls that it lets pass.
    List<String> traced =
        List.of(
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            "trace=" + name,
            "-e",
            "inject=" + name + ":signal=KILL:when=" + call.number(),
            launcher.toString());
    ended(traced, command, folder, Optional.empty());
  }

  /** The calls of a whole run that change something in the folder, in their order. */
  List<SystemCall> calls(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path trace = home.resolve("trace.txt");
    List<String> traced =
        List.of(
            "strace",
            "-f",
            "-qq",
            "--seccomp-bpf",
            "-o",
            trace.toString(),
            "-y",
            "-s",
            "4096",
            "-e",
            "trace=" + CALLS,
            launcher.toString());
    Ended ended = ended(traced, command, folder, Optional.empty());
    if (ended.status() > 1) {
      throw new IllegalStateException(ended.messages());
    }
    List<SystemCall> calls = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        String name = call.group(2).startsWith("rename") ? "rename" : call.group(2);
        // Strace counts by thread, as its injection does.
        int number = counts.merge(call.group(1) + name, 1, Integer::sum);
        calls.add(new SystemCall(name, number, call.group(3).contains(folder.toString())));
      }
    }
    return calls.stream().filter(SystemCall::inList).toList();
  }

  /** A run in this very process, which is soon warm: nobody kills it. */
  Ended here(Path folder, List<String> command) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            folder, Map.of(), false, false, true, LocalDate.now(ZoneId.systemDefault()));
    int status = Main.run(command, OutputStream.nullOutputStream(), messages, surroundings);
    return new Ended(status, messages.toString(StandardCharsets.UTF_8));
  }

  void git(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Editor", "-c", "user.email=e@example.org"));
    command.addAll(List.of(arguments));
    Ended ended = ended(List.of(), command, folder, Optional.empty());
    if (ended.status() != 0) {
      throw new IllegalStateException(ended.messages());
    }
  }

  private Ended ended(List<String> before, List<String> command, Path folder, Optional<Long> millis)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(before);
    all.addAll(command);
    Path messages = home.resolve("messages.txt");
    ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    builder.environment().put("HOME", home.toString());
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(messages.toFile());
    Process process = builder.start();
    if (millis.isPresent() && !process.waitFor(millis.get(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), Files.readString(messages));
  }
}
