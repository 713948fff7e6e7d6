package ru.touchpoints.registry.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.SchemaCheck;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.source.EqualContents;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Reads a whole registry; what is wrong with one file hides nothing of the others. */
public final class RegistryLoader {

  /** The passport's name in the registry folder. */
  public static final String PASSPORT = ListPlaces.PASSPORT;

  /** Below this many files, a second thread costs more than it brings. */
  private static final int PARALLEL_FROM = 64;

  private final DocumentReader reader = new DocumentReader();
  private final SchemaCheck schemas = new SchemaCheck();
  private final Timings timings;
  private final Optional<EqualContents<ReadFile>> former;

  public RegistryLoader() {
    this(Timings.OFF);
  }

  /** A loader that tells how long its phases take. */
  public RegistryLoader(Timings timings) {
    this(timings, Optional.empty());
  }

  private RegistryLoader(Timings timings, Optional<EqualContents<ReadFile>> former) {
    this.timings = timings;
    this.former = former;
  }

  /**
   * A loader of several states of one list: a file that is the same in two of them is read once.
   */
  public static RegistryLoader ofSeveral(Timings timings) {
    return new RegistryLoader(timings, Optional.of(new EqualContents<>()));
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

  /** A document after the schema check. */
  private record Checked(SourceDocument document, Damage damaged, List<Finding> findings) {

    DocumentEntry entry() {
      return new DocumentEntry(document, damaged);
    }

    ProcessList.Part part() {
      return ProcessList.Part.of(entry());
    }

    Fields root() {
      return Fields.of(entry());
    }
  }

  /** A file of touchpoints and what is to be said of its reading. */
  private record ReadFile(FileEntry entry, List<Finding> findings) {}

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
    Checked passport = check(DocumentKind.PASSPORT, read(passportFile));
    boolean claimed = claimsParts(passport);
    List<Checked> processes = takeProcesses(files, claimed);
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
                central(
                    tree.root(),
                    passport,
                    new ProcessList(processes.stream().map(Checked::part).toList(), closed),
                    unread));
    List<ReadFile> touchpoints = readAll(files, file -> readTouchpoints(file, central, visitor));
    List<Finding> findings = Findings.of(passport.findings());
    processes.forEach(checked -> findings.addAll(checked.findings()));
    touchpoints.forEach(file -> findings.addAll(file.findings()));
    for (SourceFile folder : unread) {
      findings.addAll(reader.read(folder).findings());
    }
    return central.with(touchpoints.stream().map(ReadFile::entry).toList(), findings);
  }

  private static Registry central(
      String root, Checked passport, ProcessList processes, List<SourceFile> unread) {
    return new Registry(
        root,
        passport.document(),
        passport.entry().readable()
            ? Optional.of(passport.root().entry(RecordReader.passport(passport.root())))
            : Optional.empty(),
        entries(passport, "departments", RecordReader::department),
        entries(passport, "directions", RecordReader::direction),
        columns(passport),
        processes,
        List.of(),
        unread.stream().map(SourceFile::path).toList(),
        List.of());
  }

  /** Reads a process registry that lies outside the list, to compare with. */
  public ProcessList loadProcesses(SourceFile file, List<Finding> findings) throws IOException {
    return loadProcesses(reader.read(file), findings);
  }

  /** Reads a process registry whose document is at hand. */
  public ProcessList loadProcesses(SourceDocument document, List<Finding> findings) {
    Checked checked = check(DocumentKind.PROCESSES, document);
    findings.addAll(checked.findings());
    return new ProcessList(List.of(checked.part()), Optional.empty());
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
  private static boolean claimsParts(Checked passport) {
    return entries(passport, "directions", RecordReader::direction).stream()
        .flatMap(List::stream)
        .anyMatch(direction -> direction.value().id().equals(ListPlaces.PARTS));
  }

  /** Takes the files of the process registry out of the others. */
  private List<Checked> takeProcesses(List<SourceFile> files, boolean claimed) throws IOException {
    List<SourceFile> candidates =
        files.stream()
            .filter(file -> ListPlaces.mayHoldProcesses(ListPlaces.inside(file.path())))
            .toList();
    Stream<SourceFile> stream =
        candidates.size() > 1 ? candidates.parallelStream() : candidates.stream();
    List<Checked> processes;
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

  private Optional<Checked> processes(SourceFile file, boolean claimed) {
    try {
      SourceDocument document = read(file);
      DocumentKind kind = ListPlaces.kind(ListPlaces.inside(file.path()), document.root(), claimed);
      return kind == DocumentKind.PROCESSES ? Optional.of(check(kind, document)) : Optional.empty();
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

  private ReadFile readTouchpoints(SourceFile file, Registry central, FileEntry.Visitor visitor) {
    try {
      return former.isPresent()
          ? former.get().of(file, one -> readFile(one, central, visitor))
          : readFile(file, central, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadFile readFile(SourceFile file, Registry central, FileEntry.Visitor visitor)
      throws IOException {
    SourceDocument document = read(file);
    boolean known = document.findings().isEmpty() && visitor.knows(central, document);
    Checked checked =
        known
            ? new Checked(document, Damage.NONE, List.of())
            : check(DocumentKind.TOUCHPOINTS, document);
    FileEntry entry = timings.of(Phase.RECORDS, () -> FileEntry.of(checked.entry()));
    if (known) {
      visitor.visitKnown(central, entry);
    } else {
      visitor.visit(central, entry, checked.findings());
    }
    return new ReadFile(entry, checked.findings());
  }

  private SourceDocument read(SourceFile file) throws IOException {
    SourceFile timed =
        new SourceFile(
            file.path(),
            file.obstacle(),
            () -> timings.of(Phase.READING, () -> file.content().bytes()));
    return timings.of(Phase.YAML, () -> reader.read(timed));
  }

  private Checked check(DocumentKind kind, SourceDocument document) {
    UnaryOperator<Finding> naming =
        kind == DocumentKind.TOUCHPOINTS
            ? finding -> FileEntry.named(finding, document)
            : UnaryOperator.identity();
    List<Finding> findings = new Findings();
    document.findings().forEach(finding -> findings.add(naming.apply(finding)));
    Damage damaged = new Damage();
    Optional<YamlNode> root = document.root();
    if (root.isPresent()) {
      findings.addAll(
          timings.of(
              Phase.SCHEMA, () -> schemas.check(kind, document, root.get(), naming, damaged::add)));
    }
    return new Checked(document, damaged, findings);
  }

  private static <T> Optional<List<Entry<T>>> entries(
      Checked passport, String field, Function<Fields, T> reader) {
    if (!passport.entry().readable() || !passport.root().sound(field)) {
      return Optional.empty();
    }
    return Optional.of(passport.root().each(field, fields -> fields.entry(reader.apply(fields))));
  }

  private static List<Entry<FormField>> columns(Checked passport) {
    if (!passport.entry().readable()) {
      return List.of();
    }
    return passport.root().nested("form").each("columns", RecordReader::field).stream()
        .flatMap(Optional::stream)
        .toList();
  }
}
