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
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
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

    StatisticsRenderer renderer(Wording wording, Paint paint, String body) {
      return switch (this) {
        case TEXT -> new TextStatistics(wording, paint);
        case JSON -> new JsonStatistics();
        case HTML -> new HtmlStatistics(wording, body);
      };
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
    ListFigures.Result figures =
        new ListFigures()
            .run(
                new ListFigures.Options(
                    root.folder(Optional.empty()),
                    Optional.ofNullable(today).orElseGet(root::today)));
    if (figures.errors() > 0) {
      String count = root.findingWords().count("error", figures.errors());
      root.terminal().message(TextLayout.wrap("", root.wording().get("stats.errors", count)));
    }
    Paint paint = output == null ? root.paint() : root.filePaint();
    root.deliver(
        format.renderer(root.findingWords(), paint, figures.body()).render(figures.statistics()),
        Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }
}
