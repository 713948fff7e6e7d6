package ru.touchpoints.registry.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.EqualContents;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.yaml.SourceDocument;

/** Reads a whole registry; what is wrong with one file hides nothing of the others. */
public final class RegistryLoader {

  /** The passport's name in the registry folder. */
  public static final String PASSPORT = ListPlaces.PASSPORT;

  /** Below this many files, a second thread costs more than it brings. */
  private static final int PARALLEL_FROM = 64;

  private final Timings timings;
  private final DocumentCheck documents;
  private final Optional<Former> former;

  public RegistryLoader() {
    this(Timings.OFF);
  }

  /** A loader that tells how long its phases take. */
  public RegistryLoader(Timings timings) {
    this(timings, Optional.empty());
  }

  private RegistryLoader(Timings timings, Optional<Former> former) {
    this.timings = timings;
    this.documents = new DocumentCheck(timings, BuiltInOrder.get());
    this.former = former;
  }

  /** The same that tells no times. */
  public static RegistryLoader ofSeveral() {
    return ofSeveral(Timings.OFF);
  }

  /**
   * A loader of several states of one list: a file that is the same in two of them is read once.
   */
  public static RegistryLoader ofSeveral(Timings timings) {
    return new RegistryLoader(timings, Optional.of(new Former()));
  }

  /** A registry folder without the file named. */
  public static final class MissingFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;

    MissingFileException(String path) {
      super(path);
      this.path = path;
    }

    /** The logical path of what is missing. */
    public String path() {
      return path;
    }
  }

  /** A file of touchpoints and what is to be said of its reading. */
  private record ReadFile(FileEntry entry, List<Finding> findings) {}

  /** What was read of other states of the list, of those that are kept by the same order. */
  private static final class Former {
    private final EqualContents<OrderEntry> orders = new EqualContents<>();
    private EqualContents<ReadFile> files = new EqualContents<>();
    private Order order = BuiltInOrder.get();

    /** Forgets the files when the next state is kept by another order. */
    void enter(Order next) {
      if (!next.equals(order)) {
        files = new EqualContents<>();
        order = next;
      }
    }
  }

  /**
   * Reads every file of the tree.
   *
   * @throws MissingFileException when the passport or the process list is not there
   * @throws IOException when a file cannot be read at all
   */
  public Registry load(SourceTree tree) throws IOException {
    return load(tree, (central, file, ofReading) -> {});
  }

  /** Reads every file of the tree likewise, and shows each to the visitor. */
  public Registry load(SourceTree tree, FileEntry.Visitor visitor) throws IOException {
    List<SourceFile> files = new ArrayList<>(timings.of(Phase.LISTING, tree::files));
    SourceFile passportFile = take(files, tree.root() + "/" + PASSPORT);
    // What is no file of YAML stands for a folder that could not be looked into.
    List<SourceFile> unread =
        files.stream().filter(file -> !SourceFile.isYaml(file.path())).toList();
    files.removeIf(file -> !SourceFile.isYaml(file.path()));
    Optional<OrderEntry> own = order(files, tree.root() + "/" + ListPlaces.ORDER);
    Order order = own.map(OrderEntry::order).orElseGet(BuiltInOrder::get);
    former.ifPresent(one -> one.enter(order));
    DocumentCheck ofOrder = own.map(one -> new DocumentCheck(timings, one)).orElse(documents);
    CheckedDocument passport = ofOrder.check(DocumentKind.PASSPORT, documents.read(passportFile));
    boolean claimed = claimsParts(passport);
    List<CheckedDocument> processes = takeProcesses(files, claimed);
    Optional<String> closed =
        Optional.of(tree.root() + "/" + ListPlaces.PARTS)
            .filter(path -> !claimed && unread.stream().anyMatch(one -> one.path().equals(path)));
    if (processes.isEmpty() && closed.isEmpty()) {
      throw new MissingFileException(tree.root() + "/" + ListPlaces.PROCESSES);
    }
    Registry central =
        timings.of(
            Phase.RECORDS,
            () ->
                passport.central(
                    tree,
                    new ProcessList(
                        processes.stream().map(one -> one.part(order)).toList(), closed),
                    own,
                    unread));
    List<ReadFile> touchpoints =
        readAll(files, file -> readTouchpoints(ofOrder, file, central, visitor));
    List<Finding> findings = Findings.of(passport.findings());
    own.ifPresent(entry -> findings.addAll(entry.findings()));
    processes.forEach(checked -> findings.addAll(checked.findings()));
    return with(touchpoints, central, unread, findings);
  }

  private Registry with(
      List<ReadFile> touchpoints, Registry central, List<SourceFile> unread, List<Finding> findings)
      throws IOException {
    touchpoints.forEach(file -> findings.addAll(file.findings()));
    for (SourceFile folder : unread) {
      findings.addAll(documents.read(folder).findings());
    }
    return central.with(touchpoints.stream().map(ReadFile::entry).toList(), findings);
  }

  /**
   * The order by which a list is kept, nothing else of it read.
   *
   * @throws IOException when it cannot be read at all
   */
  public static Order orderOf(SourceTree tree) throws IOException {
    return new RegistryLoader()
        .order(new ArrayList<>(tree.files()), tree.root() + "/" + ListPlaces.ORDER)
        .map(OrderEntry::order)
        .orElseGet(BuiltInOrder::get);
  }

  /** The order that the list brings along; empty where it is kept by the built-in one. */
  private Optional<OrderEntry> order(List<SourceFile> files, String path) throws IOException {
    Optional<SourceFile> file = files.stream().filter(one -> one.path().equals(path)).findFirst();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    files.remove(file.get());
    EqualContents.Work<OrderEntry> reading =
        one -> OrderEntry.of(documents.check(DocumentKind.ORDER, documents.read(one)));
    return Optional.of(
        former.isPresent() ? former.get().orders.of(file.get(), reading) : reading.of(file.get()));
  }

  /** Reads a process registry that lies outside the list, to compare with. */
  public ProcessList loadProcesses(SourceFile file, List<Finding> findings) throws IOException {
    return loadProcesses(documents.read(file), findings);
  }

  /** Reads a process registry whose document is at hand. */
  public ProcessList loadProcesses(SourceDocument document, List<Finding> findings) {
    CheckedDocument checked = documents.check(DocumentKind.PROCESSES, document);
    findings.addAll(checked.findings());
    return new ProcessList(List.of(checked.part(BuiltInOrder.get())), Optional.empty());
  }

  private static SourceFile take(List<SourceFile> files, String path) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).path().equals(path)) {
        return files.remove(i);
      }
    }
    throw new MissingFileException(path);
  }

  /** Whether there is a direction whose folder is that of the parts of the process registry. */
  private static boolean claimsParts(CheckedDocument passport) {
    return passport.entries("directions", RecordReader::direction).stream()
        .flatMap(List::stream)
        .anyMatch(direction -> direction.value().id().equals(ListPlaces.PARTS));
  }

  /** Takes the files of the process registry out of the others. */
  private List<CheckedDocument> takeProcesses(List<SourceFile> files, boolean claimed)
      throws IOException {
    List<SourceFile> candidates =
        files.stream()
            .filter(file -> ListPlaces.mayHoldProcesses(ListPlaces.inside(file.path())))
            .toList();
    Stream<SourceFile> stream =
        candidates.size() > 1 ? candidates.parallelStream() : candidates.stream();
    List<CheckedDocument> processes;
    try {
      processes = stream.map(file -> processes(file, claimed)).flatMap(Optional::stream).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Set<String> taken =
        processes.stream().map(one -> one.document().path()).collect(Collectors.toSet());
    files.removeIf(file -> taken.contains(file.path()));
    return processes;
  }

  private Optional<CheckedDocument> processes(SourceFile file, boolean claimed) {
    try {
      SourceDocument document = documents.read(file);
      DocumentKind kind = ListPlaces.kind(ListPlaces.inside(file.path()), document.root(), claimed);
      return kind == DocumentKind.PROCESSES
          ? Optional.of(documents.check(kind, document))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReadFile> readAll(
      List<SourceFile> files, Function<SourceFile, ReadFile> reading) throws IOException {
    Stream<SourceFile> stream =
        files.size() >= PARALLEL_FROM ? files.parallelStream() : files.stream();
    try {
      return stream.map(reading).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReadFile readTouchpoints(
      DocumentCheck ofOrder, SourceFile file, Registry central, FileEntry.Visitor visitor) {
    try {
      return former.isPresent()
          ? former.get().files.of(file, one -> readFile(ofOrder, one, central, visitor))
          : readFile(ofOrder, file, central, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadFile readFile(
      DocumentCheck ofOrder, SourceFile file, Registry central, FileEntry.Visitor visitor)
      throws IOException {
    SourceDocument document = ofOrder.read(file);
    boolean known =
        document.findings().isEmpty() && !ofOrder.inDoubt() && visitor.knows(central, document);
    CheckedDocument checked =
        known
            ? new CheckedDocument(document, Damage.NONE, List.of())
            : ofOrder.check(DocumentKind.TOUCHPOINTS, document);
    FileEntry entry =
        timings.of(Phase.RECORDS, () -> FileEntry.of(checked.entry(), central.order()));
    if (known) {
      visitor.visitKnown(central, entry);
    } else {
      visitor.visit(central, entry, checked.findings());
    }
    return new ReadFile(entry, checked.findings());
  }
}
