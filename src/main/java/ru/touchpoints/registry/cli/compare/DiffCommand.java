package ru.touchpoints.registry.cli.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.change.ProcessComparison;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessDifference.Uncovered;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.NewerProcesses;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.edit.process.StubFile;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.difference.DifferenceRenderer;
import ru.touchpoints.registry.render.difference.JsonDifference;
import ru.touchpoints.registry.render.difference.MarkdownDifference;
import ru.touchpoints.registry.render.difference.TextDifference;

/** {@code registry diff}: the list against the process registry, п. 3.1 and 5.1.1. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {

  /** The formats that differences are printed in. */
  enum Format {
    TEXT("text"),
    JSON("json"),
    MARKDOWN("markdown");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    DifferenceRenderer renderer(Wording wording, Paint paint, ProcessNames names) {
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
    CheckedList list = CheckedList.read(root.folder(Optional.empty()), root.today());
    NewerProcesses newer =
        processes == null
            ? NewerProcesses.snapshot(root, list)
            : NewerProcesses.read(root, list, processes, Optional.ofNullable(sheet), root.today());
    newer.tellUnread(root);
    ProcessDifference difference = new ProcessComparison(list.registry()).with(newer.processes());
    if (!(difference.isEmpty() && root.quiet() && format == Format.TEXT)) {
      Paint paint = output == null ? root.paint() : root.filePaint();
      root.deliver(
          format
              .renderer(root.findingWords(), paint, new ProcessNames(list.registry()))
              .render(difference, newer.name()),
          Optional.ofNullable(output));
    }
    if (stubs) {
      writeStubs(list, newer, difference);
    }
    return (difference.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private void writeStubs(CheckedList list, NewerProcesses newer, ProcessDifference difference)
      throws IOException {
    for (Uncovered uncovered : difference.uncovered()) {
      Optional<Process> process =
          newer.processes().stream()
              .filter(candidate -> candidate.id().equals(uncovered.process()))
              .findFirst();
      if (process.isPresent()) {
        boolean written =
            new SavedFile(RegistryFolder.inside(list.folder(), uncovered.file()))
                .create(StubFile.of(process.get()));
        if (!written || !root.quiet()) {
          String key = written ? "stubs.written" : "stubs.kept";
          root.terminal().message(root.wording().get(key, uncovered.file()));
        }
      }
    }
  }
}
