package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.books.BooksImport;
import ru.touchpoints.registry.exchange.books.BooksImport.Proposal;
import ru.touchpoints.registry.exchange.books.BooksImport.Result;
import ru.touchpoints.registry.exchange.books.FoundBooks;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.render.exchange.BooksReport;

/** The import of several workbooks with one report. */
final class ImportedBooks {

  private final RootCommand root;
  private final FoundBooks found;
  private final ReturnedCopies returned;
  private final SheetsToSign sheets;

  ImportedBooks(RootCommand root, FoundBooks found, ReturnedCopies returned, SheetsToSign sheets) {
    this.root = root;
    this.found = found;
    this.returned = returned;
    this.sheets = sheets;
  }

  ExitCode take(BooksImport.Options options) throws IOException {
    if (found.files().isEmpty()) {
      root.terminal().data(report().passedOver(found.passedOver()));
      throw new Refusal("import.no-books");
    }
    Result result = new BooksImport(this::show).run(options);
    returned.of(root, result.proposal());
    report().verdict(result, root.quiet()).forEach(root.terminal()::message);
    if (!result.proposal().acceptable()) {
      return ExitCode.UNUSABLE;
    }
    return result.complete() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void show(Proposal proposal) throws IOException {
    root.terminal().data(report().text(proposal, found.passedOver()));
    sheets.of(root, proposal);
  }

  private BooksReport report() {
    return new BooksReport(root.wording(), root.findingWords(), root.failures()::words);
  }
}
