package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.ReadingFormat;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.history.ListStory;
import ru.touchpoints.registry.render.history.JsonStory;
import ru.touchpoints.registry.render.history.StoryRenderer;
import ru.touchpoints.registry.render.history.TextStory;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry log}: the story of one process, or of one touchpoint. */
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {

  /** So many editions are named that could not be read in full; the others are counted. */
  private static final int NAMED = 10;

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS[/TOUCHPOINT]", descriptionKey = "PROCESS", arity = "1")
  private String wanted = "";

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public LogCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ListStory.Options options = new ListStory.Options(root.folder(Optional.empty()), wanted);
    root.deliver(
        renderer().render(new ListStory(this::sayUnread).run(options)),
        Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }

  private StoryRenderer renderer() {
    return switch (format) {
      case JSON -> new JsonStory();
      case TEXT ->
          new TextStory(root.findingWords(), output == null ? root.paint() : root.filePaint());
    };
  }

  private void sayUnread(List<String> commits) {
    if (!commits.isEmpty() && !root.quiet()) {
      String named = String.join(", ", commits.subList(0, Math.min(NAMED, commits.size())));
      int more = commits.size() - NAMED;
      String which = more > 0 ? root.wording().get("log.unread.more", named, more) : named;
      String text = root.wording().get("log.unread", which);
      root.terminal().message(TextLayout.wrap("", text));
    }
  }
}
