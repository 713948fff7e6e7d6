package ru.touchpoints.registry.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.SchemaCheck;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
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
  public static final String PASSPORT = "registry.yaml";

  /** The name of the snapshot of the process registry in the registry folder. */
  public static final String PROCESSES = "processes.yaml";

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

    boolean readable() {
      return document.root().filter(YamlNode.Mapping.class::isInstance).isPresent();
    }

    Fields root() {
      return Fields.of(new DocumentEntry(document, damaged));
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
    List<SourceFile> files = new ArrayList<>(timings.of(Phase.LISTING, tree::files));
    SourceFile passportFile = take(files, tree.root() + "/" + PASSPORT);
    SourceFile processFile = take(files, tree.root() + "/" + PROCESSES);
    List<SourceFile> unread = files.stream().filter(file -> !isYaml(file)).toList();
    files.removeIf(file -> !isYaml(file));
    Checked passport = check(DocumentKind.PASSPORT, passportFile);
    Checked processes = check(DocumentKind.PROCESSES, processFile);
    List<ReadFile> touchpoints = readAll(files);
    List<Finding> findings = new ArrayList<>(passport.findings());
    findings.addAll(processes.findings());
    touchpoints.forEach(file -> findings.addAll(file.findings()));
    for (SourceFile folder : unread) {
      findings.addAll(reader.read(folder).findings());
    }
    return timings.of(
        Phase.RECORDS,
        () -> registry(tree.root(), passport, processes, touchpoints, unread, findings));
  }

  private static Registry registry(
      String root,
      Checked passport,
      Checked processes,
      List<ReadFile> touchpoints,
      List<SourceFile> unread,
      List<Finding> findings) {
    return new Registry(
        root,
        passport.document(),
        passport.readable()
            ? Optional.of(passport.root().entry(RecordReader.passport(passport.root())))
            : Optional.empty(),
        entries(passport, "departments", RecordReader::department),
        entries(passport, "directions", RecordReader::direction),
        columns(passport),
        processList(processes),
        touchpoints.stream().map(ReadFile::entry).toList(),
        unread.stream().map(SourceFile::path).toList(),
        findings);
  }

  /** What is no file of YAML stands for a folder that could not be looked into. */
  private static boolean isYaml(SourceFile file) {
    return SourceFile.isYaml(file.path());
  }

  /** Reads a process registry that lies outside the list, to compare with. */
  public ProcessList loadProcesses(SourceFile file, List<Finding> findings) throws IOException {
    Checked checked = check(DocumentKind.PROCESSES, file);
    findings.addAll(checked.findings());
    return processList(checked);
  }

  /** Reads a process registry whose document is at hand. */
  public ProcessList loadProcesses(SourceDocument document, List<Finding> findings) {
    Checked checked = check(DocumentKind.PROCESSES, document);
    findings.addAll(checked.findings());
    return processList(checked);
  }

  private static SourceFile take(List<SourceFile> files, String path) throws IOException {
    for (SourceFile file : files) {
      if (file.path().equals(path)) {
        files.remove(file);
        return file;
      }
    }
    throw new MissingFileException(path);
  }

  private List<ReadFile> readAll(List<SourceFile> files) throws IOException {
    Stream<SourceFile> stream =
        files.size() >= PARALLEL_FROM ? files.parallelStream() : files.stream();
    try {
      return stream.map(this::readTouchpoints).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReadFile readTouchpoints(SourceFile file) {
    try {
      return former.isPresent() ? former.get().of(file, this::readFile) : readFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadFile readFile(SourceFile file) throws IOException {
    Checked checked = check(DocumentKind.TOUCHPOINTS, file);
    return new ReadFile(timings.of(Phase.RECORDS, () -> fileEntry(checked)), checked.findings());
  }

  private Checked check(DocumentKind kind, SourceFile file) throws IOException {
    SourceFile timed =
        new SourceFile(
            file.path(),
            file.obstacle(),
            () -> timings.of(Phase.READING, () -> file.content().bytes()));
    return check(kind, timings.of(Phase.YAML, () -> reader.read(timed)));
  }

  private Checked check(DocumentKind kind, SourceDocument document) {
    List<Finding> findings = new ArrayList<>(document.findings());
    Damage damaged = Damage.NONE;
    Optional<YamlNode> root = document.root();
    if (root.isPresent()) {
      SchemaCheck.Outcome outcome =
          timings.of(Phase.SCHEMA, () -> schemas.check(kind, document, root.get()));
      findings.addAll(outcome.findings());
      damaged = Damage.of(outcome.damaged());
    }
    if (kind == DocumentKind.TOUCHPOINTS) {
      findings.replaceAll(finding -> named(finding, document));
    }
    return new Checked(document, damaged, findings);
  }

  /** Names the process by the file when the file itself could not be asked. */
  private static Finding named(Finding finding, SourceDocument document) {
    Finding.Subject subject = finding.subject();
    if (subject.process().isPresent()) {
      return finding;
    }
    String name = new FileEntry(document, Optional.empty(), List.of(), false).name();
    return finding.about(
        new Finding.Subject(
            Optional.of(name), subject.touchpoint(), subject.field(), subject.value()));
  }

  private static <T> Optional<List<Entry<T>>> entries(
      Checked passport, String field, Function<Fields, T> reader) {
    if (!passport.readable() || !passport.root().sound(field)) {
      return Optional.empty();
    }
    return Optional.of(passport.root().each(field, fields -> fields.entry(reader.apply(fields))));
  }

  private static List<Entry<FormField>> columns(Checked passport) {
    if (!passport.readable()) {
      return List.of();
    }
    return passport.root().nested("form").each("columns", RecordReader::field).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static ProcessList processList(Checked checked) {
    if (!checked.readable()) {
      return new ProcessList(checked.document(), List.of(), Set.of(), false, checked.damaged());
    }
    Set<String> ids = new LinkedHashSet<>();
    List<Entry<Process>> entries = new ArrayList<>();
    List<Fields> items = checked.root().each("processes", fields -> fields);
    for (Fields fields : items) {
      fields.text("id").ifPresent(ids::add);
      RecordReader.process(fields).ifPresent(entries::add);
    }
    boolean complete =
        !checked.damaged().at("/processes")
            && !checked.damaged().at("")
            && items.size() == checked.root().size("processes")
            && items.stream().allMatch(fields -> fields.sound("id"));
    return new ProcessList(checked.document(), entries, ids, complete, checked.damaged());
  }

  private static FileEntry fileEntry(Checked checked) {
    if (!checked.readable()) {
      return new FileEntry(checked.document(), Optional.empty(), List.of(), false);
    }
    Fields root = checked.root();
    List<Entry<Touchpoint>> touchpoints =
        root.each("touchpoints", RecordReader::touchpoint).stream()
            .flatMap(Optional::stream)
            .toList();
    TouchpointFile record =
        new TouchpointFile(
            root.requiredText("process"),
            root.requiredText("department"),
            root.day("reviewed"),
            touchpoints.stream().map(Entry::value).toList());
    boolean complete =
        touchpoints.size() == root.size("touchpoints")
            && !checked.damaged().at("/touchpoints")
            && !checked.damaged().at("");
    return new FileEntry(
        checked.document(), Optional.of(root.entry(record)), touchpoints, complete);
  }
}
