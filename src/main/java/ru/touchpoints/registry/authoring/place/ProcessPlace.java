package ru.touchpoints.registry.authoring.place;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.ListedNames;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;

/**
 * A list and the place in it where the touchpoints of one process stand.
 *
 * @param folder of the list
 * @param id of the process
 * @param file with its touchpoints, if there is one
 */
public record ProcessPlace(Path folder, Registry registry, String id, Optional<FileEntry> file) {

  /** A touchpoint of the process, and where in its file it stands. */
  public record Point(ProcessPlace place, String id, int index) {}

  /**
   * The process in the list that lies in the folder.
   *
   * @param named its id, its title or a part of that
   * @throws Refusal when several could be meant
   */
  public static ProcessPlace of(Path folder, String named) throws IOException {
    return in(folder, CheckedList.load(folder), named);
  }

  /** The process in a list that was read. */
  public static ProcessPlace in(Path folder, Registry registry, String named) {
    String id = processes(registry).id(named).orElse(named);
    Optional<FileEntry> file =
        registry.files().stream().filter(entry -> entry.covers().equals(id)).findFirst();
    return new ProcessPlace(folder, registry, id, file);
  }

  /** What the processes are called, those too that only a file tells of. */
  private static ListedNames processes(Registry registry) {
    Map<String, String> titles = new HashMap<>();
    registry.files().forEach(file -> titles.put(file.covers(), ""));
    registry.processes().processes().forEach(process -> titles.put(process.id(), process.title()));
    return new ListedNames(titles);
  }

  /**
   * The touchpoint of that name.
   *
   * @throws Refusal when there is none, naming what was probably meant
   */
  public static Point point(Path folder, PointName name) throws IOException {
    return of(folder, name.process()).point(name.id());
  }

  /**
   * The touchpoint of the process that is called so.
   *
   * @param named its id, its title or a part of that
   * @throws Refusal when there is none, naming what was probably meant
   */
  public Point point(String named) {
    FileEntry entry = file.orElseThrow(this::noFile);
    Map<String, String> titles = new HashMap<>();
    entry.touchpoints().forEach(point -> titles.put(point.value().id(), point.value().title()));
    ListedNames names = new ListedNames(titles);
    TouchpointList list = new TouchpointList(readable(entry).document());
    String point = list.find(named).isPresent() ? named : names.id(named).orElse(named);
    int index = list.find(point).orElseThrow(() -> noPoint(names, point));
    return new Point(this, point, index);
  }

  /**
   * The touchpoint that is called so, as far as it could be read.
   *
   * @throws Refusal when there is none, naming what was probably meant, or it is not to be
   *     understood
   */
  public Touchpoint touchpoint(String named) {
    String point = point(named).id();
    return existing().touchpoints().stream()
        .map(Entry::value)
        .filter(touchpoint -> touchpoint.id().equals(point))
        .findFirst()
        .orElseThrow(() -> new Refusal("file.unclear", existing().path()));
  }

  /**
   * The process as the process registry has it.
   *
   * @throws Refusal when it is not there, naming the nearest, or was excluded (п. 3.1)
   */
  public Process active() {
    Process process = process();
    if (!process.active()) {
      throw new Refusal("process.excluded", id);
    }
    return process;
  }

  /**
   * The process as the process registry has it, excluded or not.
   *
   * @throws Refusal when it is not there, naming the nearest
   */
  public Process process() {
    return registry
        .processes()
        .find(id)
        .map(Entry::value)
        .orElseThrow(() -> unknown("process", registry.processes().ids()));
  }

  /**
   * The file of the process, if it can be read.
   *
   * @throws Refusal when there is none, or it is not to be understood
   */
  public FileEntry existing() {
    return readable(covered());
  }

  /**
   * The file of the process, whether it can be read or not.
   *
   * @throws Refusal when there is none
   */
  public FileEntry covered() {
    return file.orElseThrow(() -> new Refusal("process.no-file", id));
  }

  private FileEntry readable(FileEntry entry) {
    if (!(entry.document().root().orElse(null) instanceof Mapping)) {
      throw new Refusal("file.unclear", entry.path());
    }
    return entry;
  }

  /** Where a logical path lies on the disk. */
  public Path path(String logical) throws IOException {
    return RegistryFolder.inside(folder, logical);
  }

  /** The file as something to be changed. */
  public EditedFile edited(LocalDate today) throws IOException {
    FileEntry entry = existing();
    return new EditedFile(
        registry, id, path(entry.path()), entry.path(), true, entry.document().text(), today);
  }

  private Refusal noFile() {
    return unknown("file", registry.files().stream().map(FileEntry::covers).toList());
  }

  private Refusal noPoint(ListedNames names, String named) {
    return names
        .nearest(named)
        .map(nearest -> new Refusal("point.similar", id, named, nearest))
        .orElseGet(() -> new Refusal("point.unknown", id, named));
  }

  /** Nothing is called so; the nearest is told by its id. */
  private Refusal unknown(String what, Collection<String> among) {
    return Nearest.of(id, among)
        .or(() -> processes(registry).nearest(id).filter(among::contains))
        .map(nearest -> new Refusal(what + ".similar", id, nearest))
        .orElseGet(() -> new Refusal(what + ".unknown", id));
  }
}
