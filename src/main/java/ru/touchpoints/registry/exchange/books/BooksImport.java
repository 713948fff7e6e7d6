package ru.touchpoints.registry.exchange.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.exchange.ListEditor;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.intake.EditedTree;
import ru.touchpoints.registry.exchange.intake.PlannedBook;
import ru.touchpoints.registry.exchange.intake.Preview;
import ru.touchpoints.registry.exchange.intake.UnreadRows;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.StructureCodes;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Takes several workbooks of touchpoints back into the list at once, п. 3.4 and 5.1. */
public final class BooksImport {

  private final Preview<Proposal> preview;

  /**
   * @param preview hears what would change before anything is written
   */
  public BooksImport(Preview<Proposal> preview) {
    this.preview = preview;
  }

  /**
   * What is asked for; the options are those of a single one, for each of them.
   *
   * @param folder where the list lies
   */
  public record Options(
      Path folder,
      List<BookFile> files,
      Optional<String> sheet,
      Optional<String> base,
      LocalDate today,
      boolean remove,
      boolean write) {

    public Options {
      files = List.copyOf(files);
    }

    private PlannedBook.Options of(BookFile file) {
      return new PlannedBook.Options(file.path(), file.name(), sheet, base, today, remove);
    }
  }

  /**
   * What the workbooks would change together.
   *
   * @param clashes what two of them say differently
   * @param obstacle what keeps the text of a file from being changed
   * @param elsewhere findings that the change would cause at no cell of theirs
   * @param changes whether the list changes
   * @param now the list as it is
   * @param then the list as it would be
   */
  public record Proposal(
      List<ReturnedBook> books,
      List<Clash> clashes,
      Optional<Message> obstacle,
      List<Finding> elsewhere,
      boolean changes,
      Registry now,
      EditedTree then) {

    public Proposal {
      books = List.copyOf(books);
      clashes = List.copyOf(clashes);
      elsewhere = List.copyOf(elsewhere);
    }

    public ProcessList processes() {
      return now.processes();
    }

    public List<ReturnedBook> refused() {
      return books.stream().filter(ReturnedBook::refused).toList();
    }

    /** Whether the list can be given all of them. */
    public boolean acceptable() {
      return obstacle.isEmpty()
          && refused().isEmpty()
          && elsewhere.stream().noneMatch(StructureCodes::readInPart);
    }

    /** Whether a person has to decide about some cell. */
    public boolean hasConflicts() {
      return !clashes.isEmpty()
          || books.stream()
              .flatMap(book -> book.planned().stream())
              .anyMatch(book -> book.plan().hasConflicts());
    }

    private boolean faulty() {
      return books.stream()
              .flatMap(book -> book.caused().stream())
              .anyMatch(one -> one.severity() == Severity.ERROR)
          || elsewhere.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
  }

  /**
   * What came of it.
   *
   * @param written the files that were changed
   */
  public record Result(Proposal proposal, List<String> written) {

    public Result {
      written = List.copyOf(written);
    }

    /** Whether errors were written into the list. */
    public boolean faulty() {
      return !written.isEmpty() && proposal.faulty();
    }

    /** Whether the list says now what the workbooks say. */
    public boolean complete() {
      return (!proposal.changes() || !written.isEmpty()) && !proposal.hasConflicts();
    }
  }

  /**
   * Compares the workbooks with the list, and writes what differs when that is asked for and none
   * of them is refused.
   *
   * @throws Refusal when the list was overtaken by somebody else's change
   */
  public Result run(Options options) throws IOException {
    RegistryLoader loader = RegistryLoader.ofSeveral();
    CheckedList list = CheckedList.read(options.folder(), options.today(), loader);
    List<ReturnedBook> books = new ArrayList<>();
    for (BookFile file : options.files()) {
      books.add(read(list, loader, file, books, options));
    }
    List<Plan> plans =
        books.stream().flatMap(book -> book.planned().stream()).map(PlannedBook::plan).toList();
    JointEdits joint = new JointEdits(plans);
    EditedTree tree =
        new EditedTree(list.folder(), new ListEditor(list.registry()).apply(joint.edits()), loader);
    List<Finding> elsewhere = new ArrayList<>();
    Map<ReturnedBook, List<Finding>> caused = new LinkedHashMap<>();
    for (Finding finding : tree.caused(list, options.today(), unread(books))) {
      Optional<ReturnedBook> book = about(finding, books);
      book.ifPresentOrElse(
          one -> caused.computeIfAbsent(one, key -> new ArrayList<>()).add(finding),
          () -> elsewhere.add(finding));
    }
    books.replaceAll(book -> book.with(caused.getOrDefault(book, List.of())));
    Proposal proposal =
        new Proposal(
            books,
            joint.clashes(),
            tree.obstacle(),
            elsewhere,
            !joint.edits().isEmpty(),
            list.registry(),
            tree);
    preview.show(proposal);
    if (!options.write() || !proposal.acceptable() || !proposal.changes()) {
      return new Result(proposal, List.of());
    }
    tree.write();
    return new Result(proposal, tree.paths());
  }

  private static ReturnedBook read(
      CheckedList list,
      RegistryLoader loader,
      BookFile file,
      List<ReturnedBook> before,
      Options options) {
    try {
      for (ReturnedBook other : before) {
        if (other.sameAs().isEmpty() && same(file.path(), other.file().path())) {
          return ReturnedBook.copy(file, other.file().name());
        }
      }
      PlannedBook book = PlannedBook.of(list, loader, options.of(file));
      if (options.write() && book.whole() && book.plan().changes() && !book.baseline().certain()) {
        String advice = book.baseline().advice();
        return ReturnedBook.failed(file, new Refusal("import.base-wanted", file.name(), advice));
      }
      return ReturnedBook.of(file, book);
    } catch (WorkbookFault fault) {
      return ReturnedBook.faulty(file, fault.messages());
    } catch (Refusal | IOException failure) {
      return ReturnedBook.failed(file, failure);
    }
  }

  private static UnreadRows unread(List<ReturnedBook> books) {
    return UnreadRows.of(
        books.stream().flatMap(book -> book.planned().stream()).map(PlannedBook::unread).toList());
  }

  private static boolean same(Path one, Path other) throws IOException {
    return Files.isRegularFile(one)
        && Files.isRegularFile(other)
        && Files.size(one) == Files.size(other)
        && Files.mismatch(one, other) < 0;
  }

  /** The workbook that has brought the finding about, or at least has a cell for it. */
  private static Optional<ReturnedBook> about(Finding finding, List<ReturnedBook> books) {
    List<ReturnedBook> speaking =
        books.stream()
            .filter(book -> book.planned().flatMap(one -> one.plan().cell(finding)).isPresent())
            .toList();
    return speaking.stream()
        .filter(book -> changes(book, finding))
        .findFirst()
        .or(() -> speaking.stream().findFirst());
  }

  private static boolean changes(ReturnedBook book, Finding finding) {
    return book.planned().stream()
        .flatMap(one -> one.plan().edits().stream())
        .anyMatch(edit -> finding.subject().process().equals(Optional.of(edit.process())));
  }
}
