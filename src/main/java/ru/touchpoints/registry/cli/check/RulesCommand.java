package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;

/** {@code registry rules}: everything that is checked. */
@Command(name = "rules")
public final class RulesCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "FORMAT")
  private RuleBookFormat format = RuleBookFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public RulesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    root.deliver(
        format
            .renderer(root.findingWords(), output == null ? root.paint() : root.filePaint())
            .render(root.rules()),
        Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }
}
