package ru.touchpoints.registry.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A process registry (п. 3.1) as far as it could be read. */
public final class ProcessList {

  private final SourceDocument document;
  private final List<Entry<Process>> entries;
  private final Set<String> ids;
  private final boolean complete;
  private final Damage damaged;
  private final Map<String, Entry<Process>> byId = new LinkedHashMap<>();

  ProcessList(
      SourceDocument document,
      List<Entry<Process>> entries,
      Set<String> ids,
      boolean complete,
      Damage damaged) {
    this.document = document;
    this.entries = List.copyOf(entries);
    this.ids = Set.copyOf(ids);
    this.complete = complete;
    this.damaged = damaged;
    entries.forEach(entry -> byId.putIfAbsent(entry.value().id(), entry));
  }

  public SourceDocument document() {
    return document;
  }

  /** The processes that could be read, in the order of the file; an id may stand twice. */
  public List<Entry<Process>> entries() {
    return entries;
  }

  /** The records alone, each id once, in the order of the file. */
  public List<Process> processes() {
    return byId.values().stream().map(Entry::value).toList();
  }

  public Optional<Entry<Process>> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every id that stands in the file, of processes that could not be read too. */
  public Set<String> ids() {
    return ids;
  }

  /** What a finding of the schemas already speaks of in the document. */
  Damage damaged() {
    return damaged;
  }

  /** Whether the list of processes could be read as such, so that a missing id is truly missing. */
  public boolean complete() {
    return complete;
  }
}
