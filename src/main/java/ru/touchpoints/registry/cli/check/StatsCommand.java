package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.bodies.BodyFigures;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.OfBodies;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.history.EditionHistory;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.statistics.BodyTables;
import ru.touchpoints.registry.render.statistics.HtmlBodyStatistics;
import ru.touchpoints.registry.render.statistics.HtmlStatistics;
import ru.touchpoints.registry.render.statistics.JsonBodyStatistics;
import ru.touchpoints.registry.render.statistics.JsonStatistics;
import ru.touchpoints.registry.render.statistics.StatisticsRenderer;
import ru.touchpoints.registry.render.statistics.TextBodyStatistics;
import ru.touchpoints.registry.render.statistics.TextStatistics;
import ru.touchpoints.registry.statistics.ListFigures;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry stats}: the figures of the list. */
@Command(name = "stats")
public final class StatsCommand implements Callable<Integer>, OfBodies {

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
    if (root.several()) {
      return ofBodies().status();
    }
    Path folder = root.folder(Optional.empty());
    ListFigures.Result figures = new ListFigures().run(new ListFigures.Options(folder, day()));
    if (figures.errors() > 0) {
      String count = root.findingWords().count("error", figures.errors());
      root.terminal().message(TextLayout.wrap("", root.wording().get("stats.errors", count)));
    }
    root.deliver(
        renderer(folder, figures.body()).render(figures.statistics()), Optional.ofNullable(output));
    return ExitCode.FINE.status();
  }

  private LocalDate day() {
    return Optional.ofNullable(today).orElseGet(root::today);
  }

  private ExitCode ofBodies() throws IOException {
    List<Looked<BodyFigures>> bodies = Looked.figures(root.bodies(), day(), root.failures()::words);
    BodyTables tables = new BodyTables(root.findingWords(), day(), bodies);
    Paint paint = output == null ? root.paint() : root.filePaint();
    String text =
        switch (format) {
          case TEXT -> new TextBodyStatistics(tables, paint).render();
          case JSON -> new JsonBodyStatistics(day()).render(bodies);
          case HTML -> new HtmlBodyStatistics(root.findingWords(), tables).render();
        };
    root.deliver(text, Optional.ofNullable(output));
    boolean whole = bodies.stream().allMatch(one -> one.unread().isEmpty());
    return whole ? ExitCode.FINE : ExitCode.UNUSABLE;
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
              new EditionHistory().known(new EditionHistory.Options(folder)),
              Optional.empty());
    };
  }
}
