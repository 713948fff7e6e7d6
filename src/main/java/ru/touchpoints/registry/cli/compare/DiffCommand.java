package ru.touchpoints.registry.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.bodies.Body;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.OfBodies;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.intake.ListAgainstProcesses;
import ru.touchpoints.registry.exchange.intake.ListAgainstProcesses.Compared;
import ru.touchpoints.registry.exchange.intake.ListAgainstProcesses.Result;
import ru.touchpoints.registry.exchange.intake.ListAgainstProcesses.Stub;
import ru.touchpoints.registry.exchange.intake.NewerFile;
import ru.touchpoints.registry.exchange.intake.NewerProcesses;
import ru.touchpoints.registry.exchange.intake.UnreadableProcesses;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Paragraphs;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.bodies.BodyDifferences;
import ru.touchpoints.registry.render.bodies.BodySections;
import ru.touchpoints.registry.render.difference.DifferenceRenderer;
import ru.touchpoints.registry.render.difference.JsonDifference;
import ru.touchpoints.registry.render.difference.MarkdownDifference;
import ru.touchpoints.registry.render.difference.TextDifference;

/** {@code registry diff}: the list against the process registry, п. 3.1 and 5.1.1. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer>, OfBodies {

  /** The formats that differences are printed in. */
  enum Format {
    TEXT("text"),
    JSON("json"),
    MARKDOWN("markdown");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    DifferenceRenderer renderer(Wording any, Paint paint, Compared compared) {
      Wording wording = any.under(compared.difference().order());
      ProcessNames names = compared.names();
      return switch (this) {
        case TEXT -> new TextDifference(wording, paint, names, "diff.compared");
        case JSON -> new JsonDifference();
        case MARKDOWN -> new MarkdownDifference(wording, names);
      };
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private final RootCommand root;

  @Option(names = "--processes", paramLabel = "FILE")
  private @Nullable Path processes;

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--stubs")
  private boolean stubs;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public DiffCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (root.several()) {
      return ofBodies().status();
    }
    ListAgainstProcesses.Options options =
        new ListAgainstProcesses.Options(
            root.folder(Optional.empty()),
            root.today(),
            Optional.ofNullable(processes)
                .map(
                    file ->
                        new NewerFile(
                            root.resolve(file), file.toString(), Optional.ofNullable(sheet))),
            stubs);
    Result result = new ListAgainstProcesses(this::show).run(options);
    result.stubs().forEach(stub -> tell(stub, stub.file()));
    return (result.compared().difference().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private void tell(Stub stub, String file) {
    if (!stub.written() || !root.quiet()) {
      String key = stub.written() ? "stubs.written" : "stubs.kept";
      root.terminal().message(root.wording().get(key, Printable.name(file)));
    }
  }

  private ExitCode ofBodies() throws IOException {
    if (processes != null) {
      throw new Refusal("bodies.processes");
    }
    List<Looked<Compared>> bodies =
        Looked.at(root.bodies(), this::compared, root.failures()::words);
    List<Compared> read = bodies.stream().flatMap(one -> one.answer().stream()).toList();
    boolean whole = read.size() == bodies.size();
    boolean same = read.stream().allMatch(one -> one.difference().isEmpty());
    if (!(same && whole && root.quiet() && format == Format.TEXT)) {
      root.deliver(text(new BodyDifferences(bodies)), Optional.ofNullable(output));
    }
    if (!whole) {
      return ExitCode.UNUSABLE;
    }
    return same ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Compared compared(Body body) throws IOException {
    try {
      Result result =
          new ListAgainstProcesses(compared -> {})
              .run(
                  new ListAgainstProcesses.Options(
                      body.folder(), root.today(), Optional.empty(), stubs));
      result.stubs().forEach(stub -> tell(stub, body.file(stub.file())));
      return result.compared();
    } catch (UnreadableProcesses unreadable) {
      throw new Refusal("processes.unreadable", unreadable.path());
    }
  }

  private String text(BodyDifferences differences) {
    Paint paint = output == null ? root.paint() : root.filePaint();
    Optional<Paint> terminal = Optional.of(paint).filter(any -> format == Format.TEXT);
    return format == Format.JSON
        ? differences.json()
        : differences.each(
            new BodySections(root.findingWords(), terminal),
            compared -> format.renderer(root.findingWords(), paint, compared));
  }

  private void show(Compared compared) throws IOException {
    NewerProcesses newer = compared.processes();
    if (!root.quiet()) {
      new Paragraphs(root.findingWords()).of(newer.unread()).forEach(root.terminal()::message);
    }
    ProcessDifference difference = compared.difference();
    if (!(difference.isEmpty() && root.quiet() && format == Format.TEXT)) {
      Paint paint = output == null ? root.paint() : root.filePaint();
      root.deliver(
          format.renderer(root.findingWords(), paint, compared).render(difference, newer.name()),
          Optional.ofNullable(output));
    }
  }
}
