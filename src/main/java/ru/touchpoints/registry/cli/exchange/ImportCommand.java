package ru.touchpoints.registry.cli.exchange;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;

/** {@code registry import}: what is taken from a workbook, a subcommand says. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  public ImportCommand(RootCommand root) {
    this.root = root;
  }

  /** Without a subcommand there is nothing to do but to show which there are. */
  @Override
  public Integer call() {
    if (spec != null) {
      root.terminal().message(spec.commandLine().getUsageMessage().stripTrailing());
    }
    return ExitCode.UNUSABLE.status();
  }
}
