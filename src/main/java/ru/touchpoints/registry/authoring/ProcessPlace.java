package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;

/**
 * A list and the place in it where the touchpoints of one process stand.
 *
 * @param folder of the list
 * @param id of the process
 * @param file with its touchpoints, if there is one
 */
record ProcessPlace(Path folder, Registry registry, String id, Optional<FileEntry> file) {

  /** A touchpoint of the process, and where in its file it stands. */
  record Point(ProcessPlace place, String id, int index) {}

  static ProcessPlace of(Path folder, String id) throws IOException {
    Registry registry = CheckedList.load(folder);
    Optional<FileEntry> file =
        registry.files().stream().filter(entry -> entry.covers().equals(id)).findFirst();
    return new ProcessPlace(folder, registry, id, file);
  }

  /**
   * The touchpoint of that name.
   *
   * @throws Refusal when there is none, naming what was probably meant
   */
  static Point point(Path folder, PointName name) throws IOException {
    ProcessPlace place = of(folder, name.process());
    FileEntry file = place.file().orElseThrow(() -> noFile(place.registry(), place.id()));
    int index =
        new TouchpointList(place.readable(file).document())
            .find(name.id())
            .orElseThrow(() -> noPoint(file, place.id(), name.id()));
    return new Point(place, name.id(), index);
  }

  /**
   * The process as the process registry has it.
   *
   * @throws Refusal when it is not there, naming the nearest, or was excluded (п. 3.1)
   */
  Process active() {
    Process process =
        registry
            .processes()
            .find(id)
            .map(Entry::value)
            .orElseThrow(() -> unknown("process", id, registry.processes().ids()));
    if (!process.active()) {
      throw new Refusal("process.excluded", id);
    }
    return process;
  }

  /**
   * The file of the process, if it can be read.
   *
   * @throws Refusal when there is none, or it is not to be understood
   */
  FileEntry existing() {
    return readable(file.orElseThrow(() -> new Refusal("process.no-file", id)));
  }

  private FileEntry readable(FileEntry entry) {
    if (!(entry.document().root().orElse(null) instanceof Mapping)) {
      throw new Refusal("file.unclear", entry.path());
    }
    return entry;
  }

  /** Where a logical path lies on the disk. */
  Path path(String logical) throws IOException {
    return RegistryFolder.inside(folder, logical);
  }

  /** The file as something to be changed. */
  EditedFile edited(LocalDate today) throws IOException {
    FileEntry entry = existing();
    return new EditedFile(
        registry, id, path(entry.path()), entry.path(), true, entry.document().text(), today);
  }

  private static Refusal noFile(Registry registry, String id) {
    return unknown("file", id, registry.files().stream().map(FileEntry::covers).toList());
  }

  private static Refusal noPoint(FileEntry file, String process, String id) {
    List<String> ids =
        file.touchpoints().stream().map(touchpoint -> touchpoint.value().id()).toList();
    return Nearest.of(id, ids)
        .map(nearest -> new Refusal("point.similar", process, id, nearest))
        .orElseGet(() -> new Refusal("point.unknown", process, id));
  }

  private static Refusal unknown(String what, String id, Collection<String> ids) {
    return Nearest.of(id, ids)
        .map(nearest -> new Refusal(what + ".similar", id, nearest))
        .orElseGet(() -> new Refusal(what + ".unknown", id));
  }
}
