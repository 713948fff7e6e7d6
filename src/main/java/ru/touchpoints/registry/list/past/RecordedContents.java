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
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;

/** The contents that a history holds: each is read once, in however many states it stands. */
final class RecordedContents {

  /** So many files are held in memory as documents at a time. */
  private static final int PORTION = 500;

  private final RegistryLoader loader = new RegistryLoader();
  private final GitHistory history;
  private final Map<String, Optional<List<Process>>> processes = new HashMap<>();
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
    Optional<State> last = Optional.empty();
    for (State state : states) {
      if (holdsList(state)) {
        last = Optional.of(state);
        collect(state, wanted);
      }
    }
    if (last.isPresent()) {
      readTouchpoints(last.get(), List.copyOf(wanted));
    }
  }

  /** Whether a list is there at all. */
  static boolean holdsList(State state) {
    return state
        .files()
        .keySet()
        .containsAll(Set.of(RegistryLoader.PASSPORT, RegistryLoader.PROCESSES));
  }

  /** The last passport; empty when it cannot be read. */
  Optional<Passport> passport() {
    return passport;
  }

  /** The process registry of a state; empty when it cannot be read without fault. */
  Optional<List<Process>> processes(State state) {
    return Optional.ofNullable(state.files().get(RegistryLoader.PROCESSES))
        .flatMap(id -> processes.getOrDefault(id, Optional.empty()));
  }

  /** The touchpoint files of a state. */
  List<Touchpoints> touchpoints(State state) {
    List<Touchpoints> found = new ArrayList<>();
    state
        .files()
        .forEach(
            (path, id) ->
                Optional.ofNullable(touchpoints.get(new Content(path, id))).ifPresent(found::add));
    return found;
  }

  private void collect(State state, Set<Content> wanted) throws IOException {
    for (Map.Entry<String, String> file : state.files().entrySet()) {
      if (file.getKey().equals(RegistryLoader.PROCESSES)) {
        if (!processes.containsKey(file.getValue())) {
          processes.put(file.getValue(), readProcesses(file.getValue()));
        }
      } else if (!file.getKey().equals(RegistryLoader.PASSPORT)) {
        wanted.add(new Content(file.getKey(), file.getValue()));
      }
    }
  }

  private Optional<List<Process>> readProcesses(String id) throws IOException {
    List<Finding> findings = new ArrayList<>();
    ProcessList list = loader.loadProcesses(history.file(RegistryLoader.PROCESSES, id), findings);
    boolean broken = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return broken ? Optional.empty() : Optional.of(list.processes());
  }

  /** Many states at once, as if they were one folder with several files of the same name. */
  private void readTouchpoints(State last, List<Content> wanted) throws IOException {
    for (int from = 0; from == 0 || from < wanted.size(); from += PORTION) {
      List<Content> portion = wanted.subList(from, Math.min(wanted.size(), from + PORTION));
      List<SourceFile> files = new ArrayList<>();
      for (Content content : portion) {
        files.add(history.file(content.path(), content.id()));
      }
      for (String central : List.of(RegistryLoader.PASSPORT, RegistryLoader.PROCESSES)) {
        files.add(history.file(central, last.files().getOrDefault(central, "")));
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
