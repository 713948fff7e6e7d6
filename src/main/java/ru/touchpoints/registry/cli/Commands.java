package ru.touchpoints.registry.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import ru.touchpoints.registry.cli.base.CommandGroup;
import ru.touchpoints.registry.cli.base.PlainCommand;
import ru.touchpoints.registry.cli.base.PlainLine;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.check.ExplainCommand;
import ru.touchpoints.registry.cli.check.RulesCommand;
import ru.touchpoints.registry.cli.check.StatsCommand;
import ru.touchpoints.registry.cli.check.ValidateCommand;
import ru.touchpoints.registry.cli.compare.DiffCommand;
import ru.touchpoints.registry.cli.edit.ConfirmCommand;
import ru.touchpoints.registry.cli.edit.EditTouchpointCommand;
import ru.touchpoints.registry.cli.edit.NewProcessCommand;
import ru.touchpoints.registry.cli.edit.NewTouchpointCommand;
import ru.touchpoints.registry.cli.edit.RemoveTouchpointCommand;
import ru.touchpoints.registry.cli.edit.RenameTouchpointCommand;
import ru.touchpoints.registry.cli.edit.ShowCommand;
import ru.touchpoints.registry.cli.exchange.FormCommand;
import ru.touchpoints.registry.cli.exchange.ImportProcessesCommand;
import ru.touchpoints.registry.cli.exchange.ImportTouchpointsCommand;
import ru.touchpoints.registry.cli.history.ChangesCommand;
import ru.touchpoints.registry.cli.history.EditionsCommand;
import ru.touchpoints.registry.cli.history.LogCommand;
import ru.touchpoints.registry.cli.layout.FmtCommand;
import ru.touchpoints.registry.cli.official.DoctorCommand;
import ru.touchpoints.registry.cli.official.EditionCommand;
import ru.touchpoints.registry.cli.official.ExportCommand;
import ru.touchpoints.registry.cli.official.VerifyCommand;
import ru.touchpoints.registry.cli.start.GenerateCompletionCommand;
import ru.touchpoints.registry.cli.start.GenerateManCommand;
import ru.touchpoints.registry.cli.start.IdsCommand;
import ru.touchpoints.registry.cli.start.InitCommand;
import ru.touchpoints.registry.cli.start.LicensesCommand;
import ru.touchpoints.registry.cli.start.SchemaCommand;
import ru.touchpoints.registry.cli.start.UpgradeCommand;
import ru.touchpoints.registry.cli.words.OrderedParts;

/** Every command there is, in the order in which the help shows them. */
final class Commands {

  private static final List<String> NAMES =
      List.of(
          "validate",
          "diff",
          "export",
          "verify",
          "edition",
          "doctor",
          "form",
          "import",
          "changes",
          "editions",
          "log",
          "explain",
          "rules",
          "schema",
          "stats",
          "new",
          "edit",
          "remove",
          "rename",
          "show",
          "confirm",
          "fmt",
          "init",
          "upgrade",
          "licenses",
          "generate-completion",
          "generate-man",
          "ids");

  /** They tell of all the others. */
  private static final Set<String> TELLING = Set.of("generate-completion", "generate-man");

  /** What editors and gates run all the time. */
  private static final Set<String> PLAIN = Set.of("validate", "fmt");

  /** What may stand before a command and takes the next argument with it. */
  private static final List<String> VALUED = List.of("--registry", "--bodies", "--lang", "--color");

  private static final Set<String> FLAGS = Set.of("-q", "--quiet", "--debug");

  private Commands() {}

  /** All of them. */
  static CommandLine all(RootCommand root) {
    return of(root, NAMES);
  }

  /**
   * The one that is asked for, where that is plain to see, or all: a command takes longer to build
   * than many a list to check.
   */
  static CommandLine of(RootCommand root, Optional<String> asked) {
    return asked.map(name -> of(root, List.of(name))).orElseGet(() -> all(root));
  }

  /** The command with its options set, where no picocli is needed to read them. */
  static Optional<PlainCommand> plain(RootCommand root, List<String> arguments) {
    return asked(arguments)
        .filter(PLAIN::contains)
        .map(name -> (PlainCommand) command(root, name))
        .filter(command -> new PlainLine(root, command).read(arguments));
  }

  private static CommandLine of(RootCommand root, List<String> names) {
    CommandLine line = new CommandLine(root, new OrderedParts(root::order));
    for (String name : names) {
      line.addSubcommand(name, command(root, name));
    }
    return line;
  }

  /** The command that is asked for, where nothing before it needs to know the others. */
  static Optional<String> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (VALUED.contains(argument) && i + 1 < arguments.size() && value(arguments.get(i + 1))) {
        i++;
      } else if (!FLAGS.contains(argument) && !assigned(argument)) {
        return Optional.of(argument).filter(Commands::alone);
      }
    }
    return Optional.empty();
  }

  /** Not what picocli would take for an option, a command or a file of arguments. */
  private static boolean value(String argument) {
    return !argument.startsWith("-") && !argument.startsWith("@") && !NAMES.contains(argument);
  }

  private static boolean assigned(String argument) {
    return VALUED.stream().anyMatch(option -> argument.startsWith(option + "="));
  }

  private static boolean alone(String name) {
    return NAMES.contains(name) && !TELLING.contains(name);
  }

  private static Object command(RootCommand root, String name) {
    return switch (name) {
      case "validate" -> new ValidateCommand(root);
      case "diff" -> new DiffCommand(root);
      case "export" -> new ExportCommand(root);
      case "verify" -> new VerifyCommand(root);
      case "edition" -> new EditionCommand(root);
      case "doctor" -> new DoctorCommand(root);
      case "form" -> new FormCommand(root);
      case "changes" -> new ChangesCommand(root);
      case "editions" -> new EditionsCommand(root);
      case "log" -> new LogCommand(root);
      case "explain" -> new ExplainCommand(root);
      case "rules" -> new RulesCommand(root);
      case "stats" -> new StatsCommand(root);
      default -> editing(root, name);
    };
  }

  private static Object editing(RootCommand root, String name) {
    return switch (name) {
      case "import" ->
          CommandGroup.of(
              root, new ImportProcessesCommand(root), new ImportTouchpointsCommand(root));
      case "new" ->
          CommandGroup.of(root, new NewProcessCommand(root), new NewTouchpointCommand(root));
      case "edit" -> CommandGroup.of(root, new EditTouchpointCommand(root));
      case "remove" -> CommandGroup.of(root, new RemoveTouchpointCommand(root));
      case "rename" -> CommandGroup.of(root, new RenameTouchpointCommand(root));
      case "show" -> new ShowCommand(root);
      case "confirm" -> new ConfirmCommand(root);
      case "fmt" -> new FmtCommand(root);
      default -> beginning(root, name);
    };
  }

  private static Object beginning(RootCommand root, String name) {
    return switch (name) {
      case "init" -> new InitCommand(root);
      case "upgrade" -> new UpgradeCommand(root);
      case "schema" -> new SchemaCommand(root);
      case "licenses" -> new LicensesCommand(root);
      case "generate-completion" -> new GenerateCompletionCommand(root);
      case "generate-man" -> new GenerateManCommand(root);
      case "ids" -> new IdsCommand(root);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
