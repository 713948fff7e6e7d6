package ru.touchpoints.registry.cli;

import picocli.CommandLine;
import ru.touchpoints.registry.cli.base.CommandGroup;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.check.ExplainCommand;
import ru.touchpoints.registry.cli.check.RulesCommand;
import ru.touchpoints.registry.cli.check.StatsCommand;
import ru.touchpoints.registry.cli.check.ValidateCommand;
import ru.touchpoints.registry.cli.compare.DiffCommand;
import ru.touchpoints.registry.cli.edit.NewProcessCommand;
import ru.touchpoints.registry.cli.edit.NewTouchpointCommand;
import ru.touchpoints.registry.cli.edit.RemoveTouchpointCommand;
import ru.touchpoints.registry.cli.edit.RenameTouchpointCommand;
import ru.touchpoints.registry.cli.exchange.FormCommand;
import ru.touchpoints.registry.cli.exchange.ImportProcessesCommand;
import ru.touchpoints.registry.cli.exchange.ImportTouchpointsCommand;
import ru.touchpoints.registry.cli.history.ChangesCommand;
import ru.touchpoints.registry.cli.history.EditionsCommand;
import ru.touchpoints.registry.cli.history.LogCommand;
import ru.touchpoints.registry.cli.layout.FmtCommand;
import ru.touchpoints.registry.cli.official.ExportCommand;
import ru.touchpoints.registry.cli.official.VerifyCommand;
import ru.touchpoints.registry.cli.start.GenerateCompletionCommand;
import ru.touchpoints.registry.cli.start.GenerateManCommand;
import ru.touchpoints.registry.cli.start.IdsCommand;
import ru.touchpoints.registry.cli.start.InitCommand;

/** Every command there is, in the order in which the help shows them. */
final class Commands {

  private Commands() {}

  static CommandLine of(RootCommand root) {
    return new CommandLine(root)
        .addSubcommand(new ValidateCommand(root))
        .addSubcommand(new DiffCommand(root))
        .addSubcommand(new ExportCommand(root))
        .addSubcommand(new VerifyCommand(root))
        .addSubcommand(new FormCommand(root))
        .addSubcommand(
            "import",
            CommandGroup.of(
                root, new ImportProcessesCommand(root), new ImportTouchpointsCommand(root)))
        .addSubcommand(new ChangesCommand(root))
        .addSubcommand(new EditionsCommand(root))
        .addSubcommand(new LogCommand(root))
        .addSubcommand(new ExplainCommand(root))
        .addSubcommand(new RulesCommand(root))
        .addSubcommand(new StatsCommand(root))
        .addSubcommand(
            "new",
            CommandGroup.of(root, new NewProcessCommand(root), new NewTouchpointCommand(root)))
        .addSubcommand("remove", CommandGroup.of(root, new RemoveTouchpointCommand(root)))
        .addSubcommand("rename", CommandGroup.of(root, new RenameTouchpointCommand(root)))
        .addSubcommand(new FmtCommand(root))
        .addSubcommand(new InitCommand(root))
        .addSubcommand(new GenerateCompletionCommand(root))
        .addSubcommand(new GenerateManCommand(root))
        .addSubcommand(new IdsCommand(root));
  }
}
