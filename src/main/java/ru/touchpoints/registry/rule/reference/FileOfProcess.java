package ru.touchpoints.registry.rule.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;

/** Which of several files that state the same process is the process's own. */
final class FileOfProcess {

  private final Registry registry;
  private final Map<String, FileEntry> own = new HashMap<>();

  FileOfProcess(Registry registry) {
    this.registry = registry;
    for (FileEntry file : registry.files()) {
      file.process()
          .ifPresent(
              process -> own.merge(process, file, (one, other) -> better(process, one, other)));
    }
  }

  /** The file in the right place, else the one with the right name, else the first. */
  private FileEntry better(String process, FileEntry one, FileEntry other) {
    return fitness(process, other) > fitness(process, one) ? other : one;
  }

  private int fitness(String process, FileEntry file) {
    boolean folder =
        registry
            .processes()
            .find(process)
            .map(entry -> entry.value().direction())
            .filter(file.folder()::equals)
            .isPresent();
    return (file.name().equals(process) ? 2 : 0) + (folder ? 1 : 0);
  }

  /** The process's own file, when {@code file} is another one for the same process. */
  Optional<FileEntry> displacing(FileEntry file) {
    return file.process().map(own::get).filter(owner -> !owner.path().equals(file.path()));
  }

  /** The process that the file states, when it is known. */
  Optional<Process> process(FileEntry file) {
    return file.process().flatMap(registry.processes()::find).map(entry -> entry.value());
  }
}
