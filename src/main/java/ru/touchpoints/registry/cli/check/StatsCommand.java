package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.history.EditionHistory;
import ru.touchpoints.registry.render.statistics.HtmlStatistics;
import ru.touchpoints.registry.render.statistics.JsonStatistics;
import ru.touchpoints.registry.render.statistics.StatisticsRenderer;
import ru.touchpoints.registry.render.statistics.TextStatistics;
import ru.touchpoints.registry.statistics.ListFigures;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry stats}: the figures of the list. */
@Command(name = "stats")
public final class StatsCommand implements Callable<Integer> {

  /** The formats that figures are printed in. */
  enum Format {
    TEXT("text"),
    JSON("json"),
    HTML("html");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  public StatsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = root.folder(Optional.empty());
    ListFigures.Result figures =
        new ListFigures()
            .run(
                new ListFigures.Options(folder, Optional.ofNullable(today).orElseGet(root::today)));
    if (figures.errors() > 0) {
      String count = root.findingWords().count("error", figures.errors());
      root.terminal().message(TextLayout.wrap("", root.wording().get("stats.errors", count)));
    }
    root.deliver(
        renderer(folder, figures.body()).render(figures.statistics()), Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }

  private StatisticsRenderer renderer(Path folder, String body) throws IOException {
    return switch (format) {
      case TEXT ->
          new TextStatistics(root.findingWords(), output == null ? root.paint() : root.filePaint());
      case JSON -> new JsonStatistics();
      case HTML ->
          new HtmlStatistics(
              root.findingWords(),
              body,
              new EditionHistory().known(new EditionHistory.Options(folder)));
    };
  }
}
