package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.source.AtomicFile;

/** {@code registry generate-man}: the pages of the manual, for the build. */
@Command(name = "generate-man", hidden = true)
public final class GenerateManCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
  private Path folder = Path.of("");

  public GenerateManCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (spec != null) {
      write(spec.root());
    }
    return ExitCode.FINE.status();
  }

  private void write(CommandSpec command) throws IOException {
    ManPage page = new ManPage(command, root.wording());
    byte[] bytes = page.text().getBytes(StandardCharsets.UTF_8);
    Path file = root.resolve(folder).resolve(page.name() + ".1");
    AtomicFile.write(file, out -> out.write(bytes));
    for (CommandLine child : command.subcommands().values()) {
      if (!child.getCommandSpec().usageMessage().hidden()) {
        write(child.getCommandSpec());
      }
    }
  }
}
