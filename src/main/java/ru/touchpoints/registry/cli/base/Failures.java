package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import ru.touchpoints.registry.cli.answer.Interruption;
import ru.touchpoints.registry.exchange.intake.UnreadableProcesses;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.RegistryLoader.MissingFileException;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Paragraphs;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.source.FileFault;
import ru.touchpoints.registry.source.git.place.GitFault;
import ru.touchpoints.registry.source.journal.JournalFault;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.writing.TextLayout;

/** The one place where exceptions become sentences and exit codes. */
public final class Failures {

  private static final long MEBIBYTE = 1 << 20;

  private final Terminal terminal;
  private final Wording wording;
  private final Supplier<Paint> paint;
  private final boolean debug;

  /**
   * @param paint of findings; asked for when the command line has been read
   * @param debug whether a defect shows its stack trace
   */
  public Failures(Terminal terminal, Wording wording, Supplier<Paint> paint, boolean debug) {
    this.terminal = terminal;
    this.wording = wording;
    this.paint = paint;
    this.debug = debug;
  }

  /** Says what kept the command from being done. */
  public ExitCode of(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      say(sentence(refusal));
    } else if (failure instanceof WorkbookFault fault) {
      ofWorkbook(fault);
    } else if (failure instanceof UnreadableProcesses unreadable) {
      ofProcesses(unreadable);
    } else if (failure instanceof Interruption) {
      of(new Refusal("nothing.written"));
      return ExitCode.INTERRUPTED;
    } else if (failure instanceof IOException io) {
      say(sentence(io));
      trace(io);
    } else if (isOfMemory(failure)) {
      long given = Runtime.getRuntime().maxMemory() / MEBIBYTE;
      say("memory", Long.toString(given), Long.toString(2 * Long.highestOneBit(2 * given)));
      trace(failure);
    } else {
      return ofDefect(failure);
    }
    return ExitCode.UNUSABLE;
  }

  /** A list is as large as it is, and what is held of it goes with its size. */
  private static boolean isOfMemory(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof OutOfMemoryError
            || isUnusableForMemory(failure)
            || isOfMemory(failure.getCause()));
  }

  /**
   * Whether a class could not be begun. Of why, Java keeps the words, or nothing where there was no
   * room for them: its own classes fail for no other reason.
   */
  private static boolean isUnusableForMemory(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return failure instanceof ExceptionInInitializerError
        ? message.contains(OutOfMemoryError.class.getName())
        : failure instanceof NoClassDefFoundError
            && message.startsWith("Could not initialize class java.");
  }

  private void ofWorkbook(WorkbookFault fault) {
    new Paragraphs(findingWords()).of(fault.messages()).forEach(terminal::message);
  }

  private void ofProcesses(UnreadableProcesses failure) {
    TextReport report =
        new TextReport(findingWords(), RuleCatalogue.standard(), failure::line, paint.get());
    terminal.message(report.findings(failure.report()).stripTrailing());
    say("refusal.processes.unreadable", failure.path());
  }

  private Wording findingWords() {
    return Wording.ofFindings(wording.language());
  }

  /** Why something cannot be read, as a sentence. */
  public String words(Exception failure) {
    if (failure instanceof Refusal refusal) {
      return sentence(refusal);
    }
    if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException io) {
      return sentence(io);
    }
    return sentence(failure instanceof IOException io ? io : new IOException(failure));
  }

  private String sentence(Refusal refusal) {
    return sentence(refusal.key(), refusal.arguments());
  }

  private String sentence(IOException failure) {
    if (failure instanceof GitFault fault) {
      return sentence("refusal.git." + word(fault.kind()), fault.detail());
    }
    if (failure instanceof JournalFault fault) {
      return sentence("refusal.journal." + word(fault.kind()), fault.journal());
    }
    if (failure instanceof MissingFileException missing) {
      boolean snapshot = missing.path().endsWith("/" + ListPlaces.PROCESSES);
      return sentence(
          "refusal.registry." + (snapshot ? "no-processes" : "incomplete"), missing.path());
    }
    FileFault fault = FileFault.of(failure);
    // What the system, a library or git says in its own words is for those who asked for it.
    return sentence(
        "refusal.file." + (fault.file().isEmpty() ? "unnamed" : fault.kind().id()), fault.file());
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private ExitCode ofDefect(Throwable defect) {
    say("defect", defect.getClass().getSimpleName());
    trace(defect);
    return ExitCode.DEFECT;
  }

  private void trace(Throwable failure) {
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      terminal.message(trace.toString().stripTrailing());
    }
  }

  /** Says what is wrong with the command line, and where to read how it is right. */
  public ExitCode ofUsage(ParameterException failure) {
    terminal.message(TextLayout.wrap("", usage(failure)));
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    say("usage.hint", command + " --help");
    return ExitCode.UNUSABLE;
  }

  private String usage(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return wording.get("usage.twice", name(twice.getOverwritten()));
    }
    if (failure instanceof MaxValuesExceededException) {
      return wording.get("usage.too-many");
    }
    if (failure instanceof MissingParameterException missing) {
      if (missing.getCommandLine().getCommandName().equals("init")) {
        return wording.get("usage.missing-folder");
      }
      return wording.get(
          "usage.missing",
          missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
    }
    return badValue(failure);
  }

  private String unmatched(UnmatchedArgumentException failure) {
    String argument = Printable.of(failure.getUnmatched().get(0));
    Optional<ArgSpec> chosen = chosenFromWords(failure.getCommandLine().getCommandSpec());
    if (chosen.isPresent() && !failure.isUnknownOption()) {
      return badChoice(argument, chosen.get());
    }
    String sentence = wording.get(surplus(failure), argument);
    return Nearest.of(argument, words(failure.getCommandLine().getCommandSpec()))
        .map(word -> sentence + " " + wording.get("usage.suggestion", word))
        .orElse(sentence);
  }

  private static String surplus(UnmatchedArgumentException failure) {
    if (failure.isUnknownOption()) {
      return "usage.unknown-option";
    }
    return failure.getCommandLine().getSubcommands().isEmpty()
        ? "usage.superfluous"
        : "usage.unknown-command";
  }

  /** The positional parameter that takes words of a fixed set: picocli calls any other surplus. */
  private static Optional<ArgSpec> chosenFromWords(CommandSpec command) {
    return command.positionalParameters().stream()
        .map(ArgSpec.class::cast)
        .filter(parameter -> parameter.completionCandidates() != null)
        .findFirst();
  }

  /** Every word that could have been meant: picocli's own guesses miss swapped letters. */
  private static List<String> words(CommandSpec command) {
    return Stream.concat(
            command.options().stream().map(OptionSpec::longestName),
            command.subcommands().keySet().stream())
        .toList();
  }

  private String badValue(ParameterException failure) {
    ArgSpec argument = failure.getArgSpec();
    if (argument == null) {
      return wording.get("usage.unclear");
    }
    String value = Printable.of(Optional.ofNullable(failure.getValue()).orElse(""));
    if (argument.type() == LocalDate.class) {
      return wording.get("usage.bad-day", value, name(argument));
    }
    if (value.isEmpty()
        && (argument.completionCandidates() == null || argument.typeInfo().isMap())) {
      return wording.get(
          "usage.empty-" + (isEdition(argument) ? "edition" : "file"), name(argument));
    }
    return argument.completionCandidates() == null
        ? wording.get("usage.bad-value", value, name(argument))
        : badChoice(value, argument);
  }

  /** Whether an edition is named by what is written for the argument. */
  public static boolean isEdition(ArgSpec argument) {
    return argument.paramLabel().startsWith("REF");
  }

  private String badChoice(String value, ArgSpec argument) {
    String choices =
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .collect(Collectors.joining(", "));
    return wording.get("usage.bad-choice", value, name(argument), choices);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private void say(String key, Object... arguments) {
    say(sentence(key, arguments));
  }

  private void say(String sentence) {
    terminal.message(TextLayout.wrap("", sentence));
  }

  private String sentence(String key, Object... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Printable.of(String.valueOf(arguments[i]));
    }
    return wording.get(key, arguments);
  }
}
