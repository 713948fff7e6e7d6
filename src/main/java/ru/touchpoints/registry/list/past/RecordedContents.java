package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** The contents that a history holds: each is read once, in however many states it stands. */
final class RecordedContents {

  /** So many files are held in memory as documents at a time. */
  private static final int PORTION = 500;

  /** A list without a process registry is none; what stands in it is read by itself. */
  private static final byte[] NOTHING = {};

  private final DocumentReader reader = new DocumentReader();
  private final RegistryLoader loader = new RegistryLoader();
  private final GitHistory history;
  private final Map<Content, Optional<List<Process>>> parts = new HashMap<>();
  private final Map<List<Content>, Optional<OrderedProcesses>> processes = new HashMap<>();
  private final Map<Content, Touchpoints> touchpoints = new HashMap<>();
  private Optional<Passport> passport = Optional.empty();

  /** A content at its path. */
  private record Content(String path, String id) {}

  /** A touchpoint file, and the process it is of. */
  record Touchpoints(String process, Held held) {}

  /** Reads whatever the states hold; the names of things are those of the last passport. */
  RecordedContents(GitHistory history, List<State> states) throws IOException {
    this.history = history;
    Set<Content> wanted = new LinkedHashSet<>();
    Optional<String> last = Optional.empty();
    StandingFiles files = new StandingFiles();
    for (State state : states) {
      collect(files.enter(state), wanted);
      if (files.areList()) {
        last = Optional.of(files.passport());
      }
    }
    if (last.isPresent()) {
      readTouchpoints(last.get(), List.copyOf(wanted));
    }
  }

  /** The last passport; empty when it cannot be read. */
  Optional<Passport> passport() {
    return passport;
  }

  /**
   * A process registry; empty when it cannot be read without fault.
   *
   * @param snapshot the ids of what may hold it, by path
   */
  Optional<OrderedProcesses> processes(Map<String, String> snapshot) {
    List<Content> read =
        snapshot.entrySet().stream()
            .map(file -> new Content(file.getKey(), file.getValue()))
            .filter(parts::containsKey)
            .toList();
    return processes.computeIfAbsent(read, this::joined);
  }

  private Optional<OrderedProcesses> joined(List<Content> read) {
    List<Process> all = new ArrayList<>();
    for (Content part : read) {
      Optional<List<Process>> sound = parts.getOrDefault(part, Optional.empty());
      if (sound.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(sound.get());
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(OrderedProcesses.of(all));
  }

  /** A touchpoint file; empty for a content that is none. */
  Optional<Touchpoints> touchpoints(String path, String id) {
    return Optional.ofNullable(touchpoints.get(new Content(path, id)));
  }

  private void collect(Map<String, Optional<String>> files, Set<Content> wanted)
      throws IOException {
    for (Map.Entry<String, Optional<String>> file : files.entrySet()) {
      if (file.getValue().isEmpty()) {
        continue;
      }
      Content content = new Content(file.getKey(), file.getValue().get());
      boolean known =
          content.path().equals(ListPlaces.PASSPORT)
              || parts.containsKey(content)
              || wanted.contains(content);
      if (!known && !(ListPlaces.mayHoldProcesses(content.path()) && readPart(content))) {
        wanted.add(content);
      }
    }
  }

  /** Reads what lies where parts of the process registry belong; whether it is one. */
  private boolean readPart(Content content) throws IOException {
    SourceDocument document = reader.read(history.file(content.path(), content.id()));
    DocumentKind kind = ListPlaces.kind(content.path(), document.root(), false);
    if (kind == DocumentKind.PROCESSES) {
      parts.put(content, readProcesses(document));
    }
    return kind == DocumentKind.PROCESSES;
  }

  private Optional<List<Process>> readProcesses(SourceDocument document) {
    List<Finding> findings = new ArrayList<>();
    ProcessList list = loader.loadProcesses(document, findings);
    boolean broken = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return broken ? Optional.empty() : Optional.of(list.processes());
  }

  /** Many states at once, as if they were one folder with several files of the same name. */
  private void readTouchpoints(String last, List<Content> wanted) throws IOException {
    for (int from = 0; from == 0 || from < wanted.size(); from += PORTION) {
      List<Content> portion = wanted.subList(from, Math.min(wanted.size(), from + PORTION));
      List<SourceFile> files = new ArrayList<>();
      for (Content content : portion) {
        files.add(history.file(content.path(), content.id()));
      }
      files.add(history.file(ListPlaces.PASSPORT, last));
      files.add(SourceFile.readable(history.root() + "/" + ListPlaces.PROCESSES, () -> NOTHING));
      Registry read = loader.load(new Portion(history.root(), files));
      for (int i = 0; i < portion.size(); i++) {
        FileEntry file = read.files().get(i);
        touchpoints.put(portion.get(i), new Touchpoints(file.covers(), Held.of(file)));
      }
      passport = read.passport().map(Entry::value);
    }
  }

  /** Files of several states. */
  private record Portion(String root, List<SourceFile> files) implements SourceTree {}
}
