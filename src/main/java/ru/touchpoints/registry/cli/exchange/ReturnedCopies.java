package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.Language;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.books.BookFile;
import ru.touchpoints.registry.exchange.books.BooksImport;
import ru.touchpoints.registry.exchange.books.ReturnFolder;
import ru.touchpoints.registry.exchange.books.ReturnedBook;
import ru.touchpoints.registry.exchange.intake.TouchpointImport;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Paragraphs;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.exchange.BookRemarks;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.remark.Remark;
import ru.touchpoints.registry.writing.TextLayout;

/** Copies of workbooks that go back to those who filled them in, with notes at what is wrong. */
final class ReturnedCopies {

  @Option(names = "--return", paramLabel = "DIR")
  private @Nullable Path folder;

  /** A copy of a workbook that could not be understood. */
  void of(RootCommand root, Path file, WorkbookFault fault) throws IOException {
    if (folder != null) {
      write(root, Map.of(book(root, file), remarks(root).of(fault.messages())));
    }
  }

  /** A copy of a workbook that would bring errors into the list. */
  void of(RootCommand root, Path file, TouchpointImport.Proposal proposal) throws IOException {
    if (folder != null && (!proposal.acceptable() || faulty(proposal.caused()))) {
      List<Remark> remarks = new ArrayList<>(remarks(root).of(proposal.faults()));
      remarks.addAll(remarks(root).of(proposal.plan(), proposal.caused()));
      write(root, Map.of(book(root, file), remarks));
    }
  }

  /** Copies of those of several workbooks that were refused or would bring errors. */
  void of(RootCommand root, BooksImport.Proposal proposal) throws IOException {
    if (folder == null) {
      return;
    }
    Map<BookFile, List<Remark>> remarks = new LinkedHashMap<>();
    for (ReturnedBook book : proposal.books()) {
      if (book.refused() || faulty(book.caused())) {
        List<Remark> ofBook = new ArrayList<>(remarks(root).of(book.faults()));
        book.planned().ifPresent(one -> ofBook.addAll(remarks(root).of(one.plan(), book.caused())));
        remarks.put(book.file(), ofBook);
      }
    }
    write(root, remarks);
  }

  private static boolean faulty(List<Finding> findings) {
    return findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  private static BookFile book(RootCommand root, Path file) {
    return new BookFile(root.resolve(file), file.toString());
  }

  /** Departments read Russian, whatever the person does who runs the program. */
  private static BookRemarks remarks(RootCommand root) {
    String russian = Language.RU.toString();
    String bundle = root.wording().bundle().getBaseBundleName();
    return new BookRemarks(
        new Wording(bundle, russian).under(root::order),
        Wording.ofFindings(russian).under(root::order));
  }

  private void write(RootCommand root, Map<BookFile, List<Remark>> remarks) throws IOException {
    Path named = folder;
    if (named == null) {
      return;
    }
    ReturnFolder.Result result =
        new ReturnFolder(root.resolve(named), named.toString()).write(remarks);
    for (ReturnFolder.Uncopied one : result.without()) {
      new Paragraphs(root.findingWords())
          .of(one.why().messages())
          .forEach(root.terminal()::message);
    }
    if (!root.quiet()) {
      for (ReturnFolder.Copied one : result.copies()) {
        String shown = Printable.name(named.resolve(one.name()).toString());
        String text = root.wording().get("books.returned", shown, Integer.toString(one.remarks()));
        root.terminal().message(TextLayout.wrap("", text));
      }
    }
  }
}
