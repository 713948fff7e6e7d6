package ru.touchpoints.registry.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.change.ProcessComparison;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.cli.base.CheckedList;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.Refusal;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.difference.DifferenceRenderer;
import ru.touchpoints.registry.render.difference.JsonDifference;
import ru.touchpoints.registry.render.difference.TextDifference;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;

/** {@code registry diff}: the list against the process registry, п. 3.1 and 5.1.1. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {

  /** The formats that differences are printed in. */
  enum Format {
    TEXT("text"),
    JSON("json");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    DifferenceRenderer renderer(Wording wording, Paint paint) {
      return switch (this) {
        case TEXT -> new TextDifference(wording, paint);
        case JSON -> new JsonDifference();
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
    ProcessList snapshot = list.registry().processes();
    ProcessList newer = processes == null ? snapshot : newer(list, processes);
    requireReadable(list, snapshot, list.registry().findings());
    ProcessDifference difference = new ProcessComparison(list.registry()).with(newer);
    if (!(difference.isEmpty() && root.quiet() && format == Format.TEXT)) {
      Paint paint = output == null ? root.paint() : root.filePaint();
      root.deliver(
          format.renderer(root.findingWords(), paint).render(difference, newer.document().path()),
          Optional.ofNullable(output));
    }
    return (difference.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private ProcessList newer(CheckedList list, Path typed) throws IOException {
    Path file = root.resolve(typed);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!SourceFile.isYaml(file.toString())) {
      throw new Refusal("processes.format", typed);
    }
    List<Finding> findings = new ArrayList<>();
    ProcessList newer =
        new RegistryLoader()
            .loadProcesses(FolderTree.file(file, typed.toString().replace('\\', '/')), findings);
    requireReadable(list, newer, findings);
    return newer;
  }

  /** A comparison with half a process registry would call the other half excluded. */
  private void requireReadable(CheckedList list, ProcessList processes, List<Finding> findings) {
    SourceDocument document = processes.document();
    Report report =
        new Report(findings)
            .only(
                finding ->
                    finding.severity() == Severity.ERROR
                        && finding.location().file().equals(document.path()));
    if (!report.findings().isEmpty()) {
      root.terminal()
          .message(
              new TextReport(
                      root.findingWords(),
                      list.catalogue(),
                      (file, number) -> document.line(number),
                      root.paint())
                  .findings(report)
                  .stripTrailing());
      throw new Refusal("processes.unreadable", document.path());
    }
  }
}
