package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.ReadingFormat;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.intake.NewerFile;
import ru.touchpoints.registry.exchange.intake.ProcessImport;
import ru.touchpoints.registry.exchange.intake.ProcessImport.Proposal;
import ru.touchpoints.registry.exchange.intake.ProcessImport.Result;
import ru.touchpoints.registry.render.difference.JsonDifference;
import ru.touchpoints.registry.render.difference.TextDifference;
import ru.touchpoints.registry.render.exchange.ProcessImportReport;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** {@code registry import processes}: a newer process registry in place of the snapshot, п. 3.1. */
@Command(name = "processes")
public final class ImportProcessesCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--write")
  private boolean write;

  @Option(names = "--exclude-absent")
  private boolean excludeAbsent;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Mixin private ReturnedCopies returned = new ReturnedCopies();

  public ImportProcessesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Result result = imported();
    if (!root.quiet()) {
      report().verdict(result).forEach(root.terminal()::message);
    }
    return (result.complete() ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private Result imported() throws IOException {
    try {
      return new ProcessImport(this::show).run(options());
    } catch (WorkbookFault fault) {
      returned.of(root, file, fault);
      throw fault;
    }
  }

  private ProcessImport.Options options() throws IOException {
    return new ProcessImport.Options(
        root.folder(Optional.empty()),
        root.today(),
        new NewerFile(root.resolve(file), file.toString(), Optional.ofNullable(sheet)),
        date == null ? root.today() : date,
        write,
        excludeAbsent);
  }

  private void show(Proposal proposal) {
    root.terminal().data(plan(proposal));
    if (!root.quiet()) {
      report().notices(proposal).forEach(root.terminal()::message);
    }
  }

  private String plan(Proposal proposal) {
    String name = proposal.newer().name();
    if (format == ReadingFormat.JSON) {
      return new JsonDifference().render(proposal.difference(), name);
    }
    ProcessDifference planned = proposal.difference().ofProcesses();
    return planned.isEmpty() && root.quiet()
        ? ""
        : new TextDifference(root.findingWords(), root.paint(), proposal.names(), "diff.planned")
            .render(planned, name);
  }

  private ProcessImportReport report() {
    return new ProcessImportReport(root.wording(), root.findingWords());
  }
}
