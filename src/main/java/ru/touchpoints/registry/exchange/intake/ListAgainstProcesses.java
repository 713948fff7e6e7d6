package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.change.ProcessComparison;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessDifference.Uncovered;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.edit.process.StubFile;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;

/** Holds the list against a process registry, п. 3.1 and 5.1.1, and begins the files it lacks. */
public final class ListAgainstProcesses {

  private final Preview<Compared> preview;

  /**
   * @param preview hears what differs before anything is written
   */
  public ListAgainstProcesses(Preview<Compared> preview) {
    this.preview = preview;
  }

  /**
   * What is asked for.
   *
   * @param folder where the list lies
   * @param today the day of the checks
   * @param newer the process registry; the snapshot beside the list without it
   * @param stubs whether a file is begun for every process without one
   */
  public record Options(Path folder, LocalDate today, Optional<NewerFile> newer, boolean stubs) {}

  /**
   * What differs.
   *
   * @param processes the process registry that the list was held against
   */
  public record Compared(
      NewerProcesses processes, ProcessDifference difference, ProcessNames names) {}

  /**
   * A file for a process that had none.
   *
   * @param written whether it was begun; another one stands in its place otherwise
   */
  public record Stub(String file, boolean written) {}

  /** What came of it. */
  public record Result(Compared compared, List<Stub> stubs) {

    public Result {
      stubs = List.copyOf(stubs);
    }
  }

  /**
   * Compares, and begins files when that is asked for.
   *
   * @throws UnreadableProcesses when a process registry has errors
   */
  public Result run(Options options) throws IOException {
    CheckedList list = CheckedList.read(options.folder(), options.today());
    Registry registry = list.registry();
    NewerProcesses processes =
        options.newer().isPresent()
            ? options.newer().get().read(registry, options.today())
            : NewerFile.snapshot(registry);
    ProcessDifference difference = new ProcessComparison(registry).with(processes.processes());
    Compared compared = new Compared(processes, difference, new ProcessNames(registry));
    preview.show(compared);
    return new Result(compared, options.stubs() ? stubs(list, compared) : List.of());
  }

  private static List<Stub> stubs(CheckedList list, Compared compared) throws IOException {
    Path folder = list.folder();
    Map<String, Optional<FileReplacement>> files = new LinkedHashMap<>();
    for (Uncovered uncovered : compared.difference().uncovered()) {
      Optional<Process> process =
          compared.processes().processes().stream()
              .filter(candidate -> candidate.id().equals(uncovered.process()))
              .findFirst();
      if (process.isPresent()) {
        SavedFile file = new SavedFile(RegistryFolder.inside(folder, uncovered.file()));
        files.put(
            uncovered.file(), file.creation(StubFile.of(process.get(), list.registry().order())));
      }
    }
    Set<Path> left =
        new JointWriting(folder)
            .writeUntouched(files.values().stream().flatMap(Optional::stream).toList());
    List<Stub> stubs = new ArrayList<>();
    for (Map.Entry<String, Optional<FileReplacement>> file : files.entrySet()) {
      boolean written =
          file.getValue().isPresent()
              && !left.contains(RegistryFolder.inside(folder, file.getKey()));
      stubs.add(new Stub(file.getKey(), written));
    }
    return stubs;
  }
}
