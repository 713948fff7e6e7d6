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
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;

/** The contents that a history holds: each is read once, in however many states it stands. */
final class RecordedContents {

  /** So many files are held in memory as documents at a time. */
  private static final int PORTION = 500;

  /** The files that make a folder a list. */
  private static final List<String> CENTRAL =
      List.of(RegistryLoader.PASSPORT, ListPlaces.PROCESSES);

  private final RegistryLoader loader = new RegistryLoader();
  private final GitHistory history;
  private final Map<String, Optional<OrderedProcesses>> processes = new HashMap<>();
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
    Map<String, String> last = new HashMap<>();
    StandingFiles files = new StandingFiles();
    for (State state : states) {
      collect(files.enter(state), wanted);
      if (files.areList()) {
        CENTRAL.forEach(path -> last.put(path, files.id(path)));
      }
    }
    if (!last.isEmpty()) {
      readTouchpoints(last, List.copyOf(wanted));
    }
  }

  /** The last passport; empty when it cannot be read. */
  Optional<Passport> passport() {
    return passport;
  }

  /** A process registry; empty when it cannot be read without fault. */
  Optional<OrderedProcesses> processes(String id) {
    return processes.getOrDefault(id, Optional.empty());
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
      String id = file.getValue().get();
      if (!CENTRAL.contains(file.getKey())) {
        wanted.add(new Content(file.getKey(), id));
      } else if (file.getKey().equals(ListPlaces.PROCESSES) && !processes.containsKey(id)) {
        processes.put(id, readProcesses(id));
      }
    }
  }

  private Optional<OrderedProcesses> readProcesses(String id) throws IOException {
    List<Finding> findings = new ArrayList<>();
    ProcessList list = loader.loadProcesses(history.file(ListPlaces.PROCESSES, id), findings);
    boolean broken = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return broken ? Optional.empty() : Optional.of(OrderedProcesses.of(list.processes()));
  }

  /** Many states at once, as if they were one folder with several files of the same name. */
  private void readTouchpoints(Map<String, String> last, List<Content> wanted) throws IOException {
    for (int from = 0; from == 0 || from < wanted.size(); from += PORTION) {
      List<Content> portion = wanted.subList(from, Math.min(wanted.size(), from + PORTION));
      List<SourceFile> files = new ArrayList<>();
      for (Content content : portion) {
        files.add(history.file(content.path(), content.id()));
      }
      for (String central : CENTRAL) {
        files.add(history.file(central, last.getOrDefault(central, "")));
      }
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
