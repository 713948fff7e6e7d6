package ru.touchpoints.registry.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * A touchpoint file, as far as it could be read.
 *
 * @param record the file's record; empty when the file could not be read as a whole
 * @param touchpoints those that could be read
 * @param complete whether every touchpoint of the file could be read
 */
public record FileEntry(
    SourceDocument document,
    Optional<Entry<TouchpointFile>> record,
    List<Entry<Touchpoint>> touchpoints,
    boolean complete) {

  /**
   * Is shown each file of touchpoints as soon as it was read; by several threads at once. What it
   * is shown beside it is the registry so far: the passport and the process list.
   */
  public interface Visitor {

    /** Whether it is known that neither the schemas nor the rules have a word for the file. */
    default boolean knows(Registry central, SourceDocument document) {
      return false;
    }

    /** Is shown a file that is known. */
    default void visitKnown(Registry central, FileEntry file) {}

    /**
     * Is shown any other file.
     *
     * @param ofReading what reading it and the schemas have found
     */
    void visit(Registry central, FileEntry file, List<Finding> ofReading);
  }

  public FileEntry {
    touchpoints = List.copyOf(touchpoints);
  }

  /** What could be read of a file. */
  static FileEntry of(DocumentEntry file, Order order) {
    if (!file.readable()) {
      return new FileEntry(file.document(), Optional.empty(), List.of(), false);
    }
    Fields root = Fields.of(file, order);
    List<Entry<Touchpoint>> touchpoints = new ArrayList<>();
    List<Touchpoint> records = new ArrayList<>();
    for (Optional<Entry<Touchpoint>> read : root.each("touchpoints", RecordReader::touchpoint)) {
      if (read.isPresent()) {
        touchpoints.add(read.get());
        records.add(read.get().value());
      }
    }
    TouchpointFile record =
        new TouchpointFile(
            root.requiredText("process"),
            root.requiredText("department"),
            root.day("reviewed"),
            records);
    boolean complete =
        touchpoints.size() == root.size("touchpoints")
            && !file.damaged().at("/touchpoints")
            && !file.damaged().at("");
    return new FileEntry(file.document(), Optional.of(root.entry(record)), touchpoints, complete);
  }

  /** Names the process by the file when the file itself could not be asked. */
  static Finding named(Finding finding, SourceDocument document) {
    Finding.Subject subject = finding.subject();
    if (subject.process().isPresent()) {
      return finding;
    }
    String name = new FileEntry(document, Optional.empty(), List.of(), false).name();
    return finding.about(
        new Finding.Subject(
            Optional.of(name), subject.touchpoint(), subject.field(), subject.value()));
  }

  /** The file as it is when nothing is known of some of its touchpoints, new ones perhaps. */
  public FileEntry without(Predicate<String> unknown) {
    List<Entry<Touchpoint>> known =
        touchpoints.stream().filter(entry -> !unknown.test(entry.value().id())).toList();
    return new FileEntry(document, record, known, false);
  }

  /** The file's document, whatever it holds. */
  public DocumentEntry entry() {
    return new DocumentEntry(document, damaged());
  }

  /** Lets go of the document's text and nodes, see {@link SourceDocument#putDown()}. */
  public void putDown() {
    document.putDown();
  }

  /** What of the document a finding already speaks of. */
  public Damage damaged() {
    return record.map(Entry::damaged).orElse(Damage.NONE);
  }

  public String path() {
    return document.path();
  }

  /** The folder inside the registry, {@code appeals}; empty for a file beside the passport. */
  public String folder() {
    String inside = path().substring(path().indexOf('/') + 1);
    return inside.substring(0, Math.max(0, inside.lastIndexOf('/')));
  }

  /** The file's name without its ending. */
  public String name() {
    String name = path().substring(path().lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The process the file states, unless that field is missing or damaged. */
  public Optional<String> process() {
    return record.filter(entry -> entry.sound("process")).map(entry -> entry.value().process());
  }

  /** The process whose touchpoints these are: the stated one, else by the file's name. */
  public String covers() {
    return process().orElseGet(this::name);
  }

  /** Whether there is a touchpoint, or could be one in what was not read. */
  public boolean holdsTouchpoints() {
    return !touchpoints.isEmpty() || !complete;
  }

  /** Whether all touchpoints could be read and no earlier finding speaks of these fields. */
  public boolean sound(String... fields) {
    return complete && touchpoints.stream().allMatch(entry -> entry.sound(fields));
  }

  /** What a finding about the whole process is about. */
  public Finding.Subject processSubject() {
    return record.map(entry -> entry.subject("process")).orElse(Finding.Subject.NONE);
  }

  /** Where a finding about the whole process stands. */
  public Location atProcess() {
    return record.map(entry -> entry.at("process")).orElseGet(() -> document.at(""));
  }
}
