package ru.touchpoints.registry.cli.start;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;

/** {@code registry generate-completion}: the script that completes commands in a shell. */
@Command(name = "generate-completion")
public final class GenerateCompletionCommand implements Callable<Integer> {

  /** The shells that are served; zsh reads the script of bash. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SHELL", descriptionKey = "SHELL", arity = "0..1")
  private Shell shell = Shell.BASH;

  public GenerateCompletionCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      root.terminal().data(new CompletionScript(spec.root()).of(shell == Shell.ZSH));
    }
    return ExitCode.FINE.status();
  }
}
