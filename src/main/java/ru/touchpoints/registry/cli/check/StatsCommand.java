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
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.statistics.HtmlStatistics;
import ru.touchpoints.registry.render.statistics.JsonStatistics;
import ru.touchpoints.registry.render.statistics.StatisticsRenderer;
import ru.touchpoints.registry.render.statistics.TextStatistics;
import ru.touchpoints.registry.statistics.Statistics;
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
    LocalDate day = Optional.ofNullable(today).orElseGet(root::today);
    CheckedList list = CheckedList.read(root.folder(Optional.empty()), day);
    int errors = list.report().count(Severity.ERROR);
    if (errors > 0) {
      String count = root.findingWords().count("error", errors);
      root.terminal().message(TextLayout.wrap("", root.wording().get("stats.errors", count)));
    }
    Paint paint = output == null ? root.paint() : root.filePaint();
    String body = list.registry().passport().map(known -> known.value().body().name()).orElse("");
    root.deliver(
        format
            .renderer(root.findingWords(), paint, body)
            .render(Statistics.of(list.registry(), day)),
        Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }
}
