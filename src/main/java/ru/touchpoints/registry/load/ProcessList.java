package ru.touchpoints.registry.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A process registry (п. 3.1), in one file or in several, as far as it could be read. */
public final class ProcessList {

  private final List<Part> parts;
  private final Optional<String> closed;
  private final boolean complete;
  private final List<Entry<Process>> entries;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Entry<Process>> byId = new LinkedHashMap<>();

  /**
   * A file of it.
   *
   * @param entries the processes that could be read, in the order of the file
   * @param ids every id that stands in the file, of processes that could not be read too
   * @param complete whether the list of processes could be read as such
   * @param damaged what a finding of the schemas already speaks of in the document
   */
  public record Part(
      SourceDocument document,
      List<Entry<Process>> entries,
      Set<String> ids,
      boolean complete,
      Damage damaged) {

    public Part {
      entries = List.copyOf(entries);
    }

    /** What could be read of a file. */
    static Part of(DocumentEntry entry, Order order) {
      Damage damaged = entry.damaged();
      if (!entry.readable()) {
        return new Part(entry.document(), List.of(), Set.of(), false, damaged);
      }
      Fields root = Fields.of(entry, order);
      Set<String> ids = new LinkedHashSet<>();
      List<Entry<Process>> entries = new ArrayList<>();
      List<Fields> items = root.each("processes", fields -> fields);
      for (Fields fields : items) {
        fields.text("id").ifPresent(ids::add);
        RecordReader.process(fields).ifPresent(entries::add);
      }
      boolean complete =
          !damaged.at("/processes")
              && !damaged.at("")
              && items.size() == root.size("processes")
              && items.stream().allMatch(fields -> fields.sound("id"));
      return new Part(entry.document(), entries, ids, complete, damaged);
    }

    /** The path inside the folder of the list. */
    public String inside() {
      return ListPlaces.inside(document.path());
    }
  }

  /**
   * @param files in any order
   * @param closed the folder of the parts, when it could not be looked into
   */
  ProcessList(List<Part> files, Optional<String> closed) {
    this.parts =
        files.stream()
            .sorted(Comparator.comparing(Part::inside, ListPlaces.SNAPSHOT_ORDER))
            .toList();
    this.closed = closed;
    this.complete = closed.isEmpty() && parts.stream().allMatch(Part::complete);
    this.entries = parts.stream().flatMap(part -> part.entries().stream()).toList();
    parts.forEach(part -> ids.addAll(part.ids()));
    entries.forEach(entry -> byId.putIfAbsent(entry.value().id(), entry));
  }

  /** The files, the one beside the passport first. */
  public List<Part> parts() {
    return parts;
  }

  /** The file with that path inside the folder of the list. */
  public Optional<Part> part(String inside) {
    return parts.stream().filter(part -> part.inside().equals(inside)).findFirst();
  }

  public List<SourceDocument> documents() {
    return parts.stream().map(Part::document).toList();
  }

  /** The paths that a finding must not name for the list to be whole. */
  public List<String> paths() {
    return Stream.concat(documents().stream().map(SourceDocument::path), closed.stream()).toList();
  }

  /** What decides about the process: the file where it stands, all of them when it does not. */
  public List<SourceDocument> documents(String process) {
    return find(process).map(entry -> List.of(entry.document())).orElseGet(this::documents);
  }

  /** What to call it: the name of the only file, or of the file and the folder of its parts. */
  public String name() {
    return parts.stream()
        .map(Part::inside)
        .map(inside -> inside.equals(ListPlaces.PROCESSES) ? inside : ListPlaces.PARTS + "/")
        .distinct()
        .reduce((one, other) -> one + ", " + other)
        .orElse(ListPlaces.PARTS + "/");
  }

  /** The processes that could be read, in the order of the files; an id may stand twice. */
  public List<Entry<Process>> entries() {
    return entries;
  }

  /** The records alone, each id once, in the order of the files. */
  public List<Process> processes() {
    return byId.values().stream().map(Entry::value).toList();
  }

  public Optional<Entry<Process>> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every id that stands in the files, of processes that could not be read too. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }

  /** Whether the list of processes could be read as such, so that a missing id is truly missing. */
  public boolean complete() {
    return complete;
  }
}
