package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.past.SnapshotPieces.Difference;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * Reads the process registries of a history. A commit changes little of a long file: the processes
 * that stand in it as they stood before are not read again, and are the same records.
 */
final class RecordedSnapshots {

  /** So much text is remembered, in bytes: two of the longest files. */
  private static final long MOST_TEXT = 2 * SourceFile.MAX_BYTES;

  private final DocumentReader reader = new DocumentReader();
  private final RegistryLoader loader;
  private final Map<String, Read> last = new HashMap<>();
  private long remembered;

  /** A text whose pieces are a process each. */
  private record Read(SnapshotPieces pieces, List<Process> processes) {

    int length() {
      return pieces.text().length;
    }
  }

  RecordedSnapshots(RegistryLoader loader) {
    this.loader = loader;
  }

  /** The processes of a file, an id perhaps twice; empty when it cannot be read without fault. */
  Optional<List<Process>> read(SourceFile file) throws IOException {
    if (file.obstacle().isPresent()) {
      return whole(reader.read(file));
    }
    byte[] bytes = file.content().bytes();
    Optional<Read> changed = changed(file, bytes, last.get(file.path()));
    if (changed.isPresent()) {
      remember(file.path(), changed.get());
      return changed.map(Read::processes);
    }
    Optional<List<Process>> processes = whole(reader.read(file, bytes));
    processes.ifPresent(
        all ->
            SnapshotPieces.of(bytes)
                .filter(pieces -> pieces.count() == all.size())
                .ifPresent(pieces -> remember(file.path(), new Read(pieces, all))));
    return processes;
  }

  private void remember(String path, Read read) {
    if (remembered > MOST_TEXT) {
      last.clear();
      remembered = 0;
    }
    Read former = last.put(path, read);
    remembered += read.length() - (former == null ? 0 : former.length());
  }

  /** A file that was read before, by what is other in it now. */
  private Optional<Read> changed(SourceFile file, byte[] bytes, @Nullable Read former) {
    Optional<Difference> found = former == null ? Optional.empty() : former.pieces().until(bytes);
    if (former == null || found.isEmpty()) {
      return Optional.empty();
    }
    Difference difference = found.get();
    return whole(reader.read(file, difference.between().text()))
        .filter(read -> read.size() == difference.between().count())
        .map(
            read -> {
              List<Process> all = new ArrayList<>(former.processes());
              all.subList(difference.first(), all.size() - difference.last()).clear();
              all.addAll(difference.first(), read);
              return new Read(difference.later(), List.copyOf(all));
            });
  }

  private Optional<List<Process>> whole(SourceDocument document) {
    List<Finding> findings = new ArrayList<>();
    ProcessList list = loader.loadProcesses(document, findings);
    boolean broken = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return broken
        ? Optional.empty()
        : Optional.of(list.entries().stream().map(Entry::value).toList());
  }
}
