package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.ReadingFormat;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.history.EditionHistory;
import ru.touchpoints.registry.render.history.EditionsRenderer;
import ru.touchpoints.registry.render.history.JsonEditions;
import ru.touchpoints.registry.render.history.TextEditions;

/** {@code registry editions}: the tagged editions of the list, and what each has changed. */
@Command(name = "editions")
public final class EditionsCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public EditionsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    EditionHistory.Options options = new EditionHistory.Options(root.folder(Optional.empty()));
    root.deliver(renderer().render(new EditionHistory().run(options)), Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }

  private EditionsRenderer renderer() {
    return switch (format) {
      case JSON -> new JsonEditions();
      case TEXT ->
          new TextEditions(root.findingWords(), output == null ? root.paint() : root.filePaint());
    };
  }
}
