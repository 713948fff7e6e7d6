package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.start.SchemaFiles;
import ru.touchpoints.registry.start.SchemaFiles.SchemaFile;
import ru.touchpoints.registry.start.SchemaFiles.State;

/** {@code registry schema}: the schemas beside a list, for its order. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--write")
  private boolean write;

  @Option(names = "--built-in-order")
  private boolean builtInOrder;

  public SchemaCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (builtInOrder) {
      root.terminal().data(BuiltInOrder.text());
      return ExitCode.FINE.status();
    }
    List<SchemaFile> files =
        new SchemaFiles().run(new SchemaFiles.Options(root.folder(Optional.empty()), write));
    boolean fits = files.stream().noneMatch(file -> stale(file.state()));
    if (!root.quiet()) {
      files.forEach(file -> root.terminal().data(line(file) + "\n"));
      if (!fits) {
        root.terminal().message(root.wording().get("schema.next"));
      }
    }
    return (fits ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private static boolean stale(State state) {
    return state == State.DRIFTED || state == State.ABSENT;
  }

  private String line(SchemaFile file) {
    String key = "schema." + file.state().name().toLowerCase(Locale.ROOT);
    return root.wording().get(key, file.file());
  }
}
