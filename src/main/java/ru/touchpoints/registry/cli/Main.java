package ru.touchpoints.registry.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import ru.touchpoints.registry.cli.base.CommandGroup;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.Failures;
import ru.touchpoints.registry.cli.base.Language;
import ru.touchpoints.registry.cli.base.OfBodies;
import ru.touchpoints.registry.cli.base.PlainCommand;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.render.Wording;

/** Where the program starts and ends. */
public final class Main {

  /** Nanoseconds between two attempts to say that memory has run out, and how many there are. */
  private static final long PAUSE = 100_000_000;

  private static final int TURNS = 50;

  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    DyingThreads.quiet(err);
    List<String> arguments = List.of(args);
    Surroundings surroundings = Surroundings.ofProcess();
    int status;
    try {
      status = run(arguments, out, err, surroundings);
    } catch (Error e) {
      status = again(arguments, out, err, surroundings, e);
    }
    System.exit(status);
  }

  /** Runs the command line; everything it needs comes in, everything it says goes out. */
  public static int run(
      List<String> arguments, OutputStream out, OutputStream err, Surroundings surroundings) {
    RootCommand root = root(arguments, out, err, surroundings);
    Terminal terminal = root.terminal();
    Wording wording = root.wording();
    Failures failures = failures(root, arguments);
    try {
      greet(terminal, surroundings, wording);
      if (arguments.equals(List.of("--version"))) {
        terminal.data(String.join("\n", new RootCommand.Version().getVersion()) + "\n");
        return ExitCode.FINE.status();
      }
      Optional<PlainCommand> plain = Commands.plain(root, arguments);
      return plain.isPresent()
          ? plain.get().call()
          : parsed(new RootCommand(terminal, surroundings, wording), arguments);
    } catch (Exception | Error e) {
      return failures.of(e).status();
    }
  }

  /**
   * Says what became of the command where there was no memory for the sentence either: what it held
   * is let go of only now, and what its other threads hold when they have ended.
   */
  private static int again(
      List<String> arguments,
      OutputStream out,
      OutputStream err,
      Surroundings surroundings,
      Error failure) {
    for (int turn = 0; turn < TURNS; turn++) {
      try {
        return failures(root(arguments, out, err, surroundings), arguments).of(failure).status();
      } catch (Error none) {
        pause();
      }
    }
    throw failure;
  }

  private static void pause() {
    try {
      LockSupport.parkNanos(PAUSE);
    } catch (Error none) {
      // Then the next turn comes without one.
    }
  }

  private static RootCommand root(
      List<String> arguments, OutputStream out, OutputStream err, Surroundings surroundings) {
    Wording wording =
        new Wording(
            Main.class.getPackageName() + ".cli", Language.of(arguments, surroundings).toString());
    return new RootCommand(new Terminal(out, err, surroundings.piped()), surroundings, wording);
  }

  private static Failures failures(RootCommand root, List<String> arguments) {
    return new Failures(
        root.terminal(), root.wording(), root::paint, arguments.contains("--debug"));
  }

  private static int parsed(RootCommand root, List<String> arguments) {
    Terminal terminal = root.terminal();
    Wording wording = root.wording();
    Failures failures = failures(root, arguments);
    StringWriter help = new StringWriter();
    CommandLine commandLine =
        Commands.of(root, Commands.asked(arguments))
            .setResourceBundle(wording.bundle())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, AsOf::day)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(help, true))
            .setParameterExceptionHandler((e, args) -> failures.ofUsage(e).status())
            .setExecutionStrategy(line -> executed(root, line))
            .setExecutionExceptionHandler((e, command, parsed) -> failures.of(e).status());
    new HelpPages(wording).complete(commandLine);
    int status = commandLine.execute(arguments.toArray(String[]::new));
    if (help.getBuffer().length() > 0) {
      terminal.data(help.toString());
    }
    return status;
  }

  /** Several lists are no business of most commands, which would take one and leave the others. */
  private static int executed(RootCommand root, ParseResult line) {
    List<CommandLine> commands = line.asCommandLineList();
    CommandLine last = commands.get(commands.size() - 1);
    boolean helped =
        commands.stream()
            .anyMatch(one -> one.isUsageHelpRequested() || one.isVersionHelpRequested());
    if (!helped) {
      EmptyValues.refuse(commands);
    }
    boolean group = last.getCommand() instanceof CommandGroup || last.getCommand() == root;
    if (root.several() && !helped && !group && !(last.getCommand() instanceof OfBodies)) {
      Refusal refusal = new Refusal("bodies.command");
      throw new ExecutionException(last, refusal.key(), refusal);
    }
    return new RunLast().execute(line);
  }

  private static void greet(Terminal terminal, Surroundings surroundings, Wording wording) {
    surroundings
        .variable("REGISTRY_LANG")
        .filter(id -> Language.byId(id).isEmpty())
        .ifPresent(
            id -> {
              throw new Refusal("language", id);
            });
    if (!surroundings.unicodeNames()) {
      terminal.message(wording.get("warning.names"));
    }
  }
}
