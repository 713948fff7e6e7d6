package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.books.BooksImport;
import ru.touchpoints.registry.exchange.books.FoundBooks;
import ru.touchpoints.registry.exchange.intake.TouchpointImport;
import ru.touchpoints.registry.exchange.intake.TouchpointImport.Proposal;
import ru.touchpoints.registry.exchange.intake.TouchpointImport.Result;
import ru.touchpoints.registry.render.exchange.ImportReport;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** {@code registry import touchpoints}: a workbook back into the list, п. 3.4 and 5.1. */
@Command(name = "touchpoints")
public final class ImportTouchpointsCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  @Option(names = "--base", paramLabel = "REF")
  private @Nullable String base;

  @Option(names = "--remove")
  private boolean remove;

  @Option(names = "--write")
  private boolean write;

  @Mixin private SheetsToSign sheets = new SheetsToSign();

  @Mixin private ReturnedCopies returned = new ReturnedCopies();

  public ImportTouchpointsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (files.size() > 1 || sheets.asked() || Files.isDirectory(root.resolve(files.get(0)))) {
      return together().status();
    }
    Result result = alone(files.get(0));
    returned.of(root, files.get(0), result.proposal());
    report().verdict(result, root.quiet()).forEach(root.terminal()::message);
    if (!result.proposal().acceptable()) {
      return ExitCode.UNUSABLE.status();
    }
    return (result.complete() ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private Result alone(Path file) throws IOException {
    try {
      return new TouchpointImport(this::show).run(options(file));
    } catch (WorkbookFault fault) {
      returned.of(root, file, fault);
      throw fault;
    }
  }

  private ExitCode together() throws IOException {
    FoundBooks found = FoundBooks.of(files, root::resolve);
    return new ImportedBooks(root, found, returned, sheets)
        .take(
            new BooksImport.Options(
                root.folder(Optional.empty()),
                found.files(),
                Optional.ofNullable(sheet),
                Optional.ofNullable(base),
                today == null ? root.today() : today,
                remove,
                write));
  }

  private TouchpointImport.Options options(Path file) throws IOException {
    return new TouchpointImport.Options(
        root.folder(Optional.empty()),
        root.resolve(file),
        file.toString(),
        Optional.ofNullable(sheet),
        Optional.ofNullable(base),
        today == null ? root.today() : today,
        remove,
        write);
  }

  private void show(Proposal proposal) {
    if (!root.quiet()) {
      report().notices(proposal).forEach(root.terminal()::message);
    }
    root.terminal().data(report().proposed(proposal));
  }

  private ImportReport report() {
    return new ImportReport(root.wording(), root.findingWords());
  }
}
