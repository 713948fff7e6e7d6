package ru.touchpoints.registry.cli.base;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.cli.words.OrderedParts;

/** A word that only stands before commands: {@code registry new} alone shows which there are. */
@Command
public final class CommandGroup implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  private CommandGroup(RootCommand root) {
    this.root = root;
  }

  /** The group with its commands. */
  public static CommandLine of(RootCommand root, Object... commands) {
    CommandLine group = new CommandLine(new CommandGroup(root), new OrderedParts(root::order));
    for (Object command : commands) {
      group.addSubcommand(command);
    }
    return group;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      root.terminal().message(spec.commandLine().getUsageMessage().stripTrailing());
    }
    return ExitCode.UNUSABLE.status();
  }
}
