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
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * The contents that a history holds, read a few states ahead: however long it is, no more than a
 * part of it is held in memory.
 */
final class RecordedContents {

  /** So many files are held in memory as documents at a time, and read by all processors. */
  private static final int PORTION = 500;

  /** So many files of touchpoints are remembered, should they come back as they were. */
  private static final int MOST_REMEMBERED = 20_000;

  /** So many processes of former registries are remembered, most of them the same records. */
  private static final int MOST_PROCESSES = 500_000;

  /** A list without a process registry is none; what stands in it is read by itself. */
  private static final byte[] NOTHING = {};

  private final DocumentReader reader = new DocumentReader();
  private final RegistryLoader loader = new RegistryLoader();
  private final RecordedSnapshots snapshots = new RecordedSnapshots(loader);
  private final GitHistory history;
  private final List<State> states;
  private final Optional<String> lastPassport;
  private final Optional<String> lastOrder;
  private final StandingFiles ahead = new StandingFiles();
  private final Map<Content, Touchpoints> touchpoints = new HashMap<>();
  private final Map<Content, Part> parts = new HashMap<>();
  private int processCount;
  private int readUntil;
  private int entered;
  private Optional<Passport> passport = Optional.empty();
  private Order order = BuiltInOrder.get();
  private List<Content> joined = List.of();
  private Optional<OrderedProcesses> processes = Optional.empty();

  /** A content at its path. */
  private record Content(String path, String id) {}

  /**
   * What lies where parts of the process registry belong.
   *
   * @param registry whether it is one
   * @param processes empty when they cannot be read without fault
   */
  private record Part(boolean registry, Optional<List<Process>> processes) {}

  /** A touchpoint file, and the process it is of. */
  record Touchpoints(String process, Held held) {}

  /**
   * Reads whatever the states hold; the names of things are those of the last passport and order.
   */
  RecordedContents(GitHistory history, List<State> states) {
    this.history = history;
    this.states = List.copyOf(states);
    StandingFiles files = new StandingFiles();
    Optional<String> last = Optional.empty();
    Optional<String> lastOrder = Optional.empty();
    for (State state : states) {
      files.enter(state);
      if (files.areList()) {
        last = Optional.of(files.passport());
        lastOrder = files.order();
      }
    }
    this.lastPassport = last;
    this.lastOrder = lastOrder;
  }

  /** Goes on to the next state: what is other in it can be had from now on. */
  void enter() throws IOException {
    if (entered == readUntil && lastPassport.isPresent()) {
      readTouchpoints(lastPassport.get(), ofNextStates());
    }
    entered++;
  }

  /** The last passport; empty when it cannot be read. */
  Optional<Passport> passport() {
    return passport;
  }

  /** The last order. */
  Order order() {
    return order;
  }

  /**
   * A process registry; empty when it cannot be read without fault.
   *
   * @param snapshot the ids of what may hold it, by path
   */
  Optional<OrderedProcesses> processes(Map<String, String> snapshot) throws IOException {
    List<Content> read = new ArrayList<>();
    List<Optional<List<Process>>> all = new ArrayList<>();
    for (Map.Entry<String, String> file : snapshot.entrySet()) {
      Content content = new Content(file.getKey(), file.getValue());
      Part part = part(content);
      if (part.registry()) {
        read.add(content);
        all.add(part.processes());
      }
    }
    if (!read.equals(joined)) {
      joined = read;
      processes =
          !all.isEmpty() && all.stream().allMatch(Optional::isPresent)
              ? Optional.of(
                  OrderedProcesses.of(
                      all.stream().flatMap(Optional::stream).flatMap(List::stream).toList()))
              : Optional.empty();
    }
    return processes;
  }

  /** A touchpoint file; empty for a content that is none. */
  Optional<Touchpoints> touchpoints(String path, String id) {
    return Optional.ofNullable(touchpoints.get(new Content(path, id)));
  }

  /** Files of touchpoints that the next states bring: of one at least, and of a few if they can. */
  private List<Content> ofNextStates() throws IOException {
    if (touchpoints.size() > MOST_REMEMBERED) {
      touchpoints.clear();
    }
    Set<Content> wanted = new LinkedHashSet<>();
    while (readUntil < states.size() && wanted.size() < PORTION) {
      collect(ahead.enter(states.get(readUntil)), wanted);
      readUntil++;
    }
    return List.copyOf(wanted);
  }

  private void collect(Map<String, Optional<String>> files, Set<Content> wanted)
      throws IOException {
    for (Map.Entry<String, Optional<String>> file : files.entrySet()) {
      if (file.getValue().isPresent() && !ListPlaces.isAbove(file.getKey())) {
        Content content = new Content(file.getKey(), file.getValue().get());
        if (!touchpoints.containsKey(content) && !isRegistry(content)) {
          wanted.add(content);
        }
      }
    }
  }

  private boolean isRegistry(Content content) throws IOException {
    return content.path().equals(ListPlaces.PROCESSES)
        || (ListPlaces.mayHoldProcesses(content.path()) && part(content).registry());
  }

  private Part part(Content content) throws IOException {
    Part known = parts.get(content);
    if (known != null) {
      return known;
    }
    Part read = read(content);
    if (processCount > MOST_PROCESSES) {
      parts.clear();
      processCount = 0;
    }
    parts.put(content, read);
    processCount += 1 + read.processes().map(List::size).orElse(0);
    return read;
  }

  private Part read(Content content) throws IOException {
    SourceFile file = history.file(content.path(), content.id());
    Optional<List<Process>> sound = snapshots.read(file);
    boolean registry =
        sound.isPresent()
            || content.path().equals(ListPlaces.PROCESSES)
            || ListPlaces.kind(content.path(), reader.read(file).root(), false)
                == DocumentKind.PROCESSES;
    return new Part(registry, sound);
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
      if (lastOrder.isPresent()) {
        files.add(history.file(ListPlaces.ORDER, lastOrder.get()));
      }
      files.add(SourceFile.readable(history.root() + "/" + ListPlaces.PROCESSES, () -> NOTHING));
      Registry read = loader.load(new Portion(history.root(), files));
      for (int i = 0; i < portion.size(); i++) {
        FileEntry file = read.files().get(i);
        touchpoints.put(portion.get(i), new Touchpoints(file.covers(), Held.of(file)));
      }
      passport = read.passport().map(Entry::value);
      order = read.order();
    }
  }

  /** Files of several states. */
  private record Portion(String root, List<SourceFile> files) implements SourceTree {}
}
