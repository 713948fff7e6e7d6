package ru.touchpoints.registry.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills every command that writes to a list, half of the times between two renames, lets the next
 * command see to it, and counts what is torn, half done or left lying about.
 */
public final class Kills {

  private static final String NOTICE = "Прерванная запись";

  private final Program program;
  private final Path ground;
  private final int kills;
  private final PrintStream out;
  private final Random random = new Random(15);

  private Kills(Program program, Path ground, int kills, PrintStream out) {
    this.program = program;
    this.ground = ground;
    this.kills = kills;
    this.out = out;
  }

  /** What came of the kills of one command. */
  private static final class Count {
    private int between;
    private int stopped;
    private int mixed;
    private int told;
    private int torn;
    private int half;
    private int litter;
  }

  /** {@code KILLS [COMMAND…]}, in the folder of the project with the program packaged. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = Integer.parseInt(arguments[0]);
    List<String> names = Stream.of(arguments).skip(1).toList();
    Path ground = Files.createTempDirectory("kills").toRealPath();
    Path launcher = Path.of("target", "registry").toAbsolutePath();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Program program = new Program(launcher, Files.createDirectory(ground.resolve("home")));
    Kills all = new Kills(program, ground, kills, out);
    int bad = 0;
    for (Victim victim : Victim.all()) {
      if (names.isEmpty() || names.contains(victim.name())) {
        bad += all.of(victim);
      }
    }
    FolderState.delete(ground);
    if (bad > 0) {
      throw new IllegalStateException(bad + " runs left something behind");
    }
  }

  private int of(Victim victim) throws IOException, InterruptedException {
    Path begun = Files.createDirectory(ground.resolve("begun"));
    FolderState.copy(Path.of("registry"), begun.resolve("registry"));
    FolderState.copy(Path.of("schemas"), begun.resolve("schemas"));
    victim.preparation().of(begun, program);
    Path work = ground.resolve("work");
    FolderState before = FolderState.of(begun);
    FolderState.copy(begun, work);
    long start = System.nanoTime();
    program.run(work, victim.command());
    long millis = (System.nanoTime() - start) / 1_000_000;
    FolderState after = FolderState.of(work);
    FolderState.delete(work);
    FolderState.copy(begun, work);
    List<Program.SystemCall> calls = program.calls(work, victim.command());
    FolderState.delete(work);
    List<Program.SystemCall> renames =
        calls.stream().filter(call -> call.name().equals("rename")).toList();
    if (before.equals(after) || renames.isEmpty()) {
      throw new IllegalStateException(victim.name() + " has changed nothing");
    }
    Count count = new Count();
    for (int kill = 0; kill < kills; kill++) {
      FolderState.copy(begun, work);
      kill(kill, victim, calls, renames, work, millis, count);
      judge(victim, before, after, work, count);
      FolderState.delete(work);
    }
    FolderState.delete(begun);
    out.printf(
        "%-20s files %2d, kills %d (%d between renames), stopped %d, mixed %d, told %d;"
            + " torn %d, half done %d, litter %d%n",
        victim.name(),
        renames.size(),
        kills,
        count.between,
        count.stopped,
        count.mixed,
        count.told,
        count.torn,
        count.half,
        count.litter);
    return count.torn + count.half + count.litter;
  }

  /** By turns between two renames, at some other call, between two renames, at some moment. */
  private void kill(
      int turn,
      Victim victim,
      List<Program.SystemCall> calls,
      List<Program.SystemCall> renames,
      Path work,
      long millis,
      Count count)
      throws IOException, InterruptedException {
    if (turn % 2 == 0) {
      int from = Math.min(1, renames.size() - 1);
      Program.SystemCall call = renames.get(from + random.nextInt(renames.size() - from));
      count.between++;
      program.killedAt(call, work, victim.command());
    } else if (turn % 4 == 1) {
      program.killedAt(calls.get(random.nextInt(calls.size())), work, victim.command());
    } else {
      program.killedAfter(millis / 2 + random.nextLong(millis / 2), work, victim.command());
    }
  }

  private void judge(Victim victim, FolderState before, FolderState after, Path work, Count count)
      throws IOException, InterruptedException {
    FolderState killed = FolderState.of(work);
    boolean whole = killed.equals(before) || killed.equals(after);
    count.stopped += killed.equals(after) ? 0 : 1;
    count.torn += killed.tornBetween(before, after) ? 1 : 0;
    count.mixed += whole ? 0 : 1;
    Program.Ended next = program.here(work, victim.next());
    FolderState now = FolderState.of(work);
    count.told += next.messages().contains(NOTICE) ? 1 : 0;
    count.half += now.equals(before) || now.equals(after) ? 0 : 1;
    count.litter += now.littered() ? 1 : 0;
  }
}
