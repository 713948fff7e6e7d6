package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.bundled.BillOfMaterials;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.bundled.LibraryList;

/** {@code registry licenses}: the libraries that are packed into the program. */
@Command(name = "licenses")
public final class LicensesCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--texts")
  private boolean texts;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public LicensesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    root.deliver(texts ? BillOfMaterials.texts() : list(), Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }

  private String list() throws IOException {
    return new LibraryList(root.findingWords(), output == null ? root.paint() : root.filePaint())
        .render(BillOfMaterials.libraries());
  }
}
