package ru.touchpoints.registry.edit.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.ProcessList.Part;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.yaml.SourceDocument;

/** Changes to the snapshot of the process registry, in those of its files that they concern. */
public final class SnapshotPatch {

  private final ProcessList before;
  private final Map<String, Part> ofDirection = new HashMap<>();

  private SnapshotPatch(ProcessList before) {
    this.before = before;
    for (Part part : before.parts()) {
      part.entries().forEach(entry -> ofDirection.put(entry.value().direction(), part));
    }
  }

  /**
   * A file that changes.
   *
   * @param text empty when it would not read as intended
   */
  public record Patched(SourceDocument before, Optional<String> text) {}

  /**
   * The files that change; the others are as the process registry has them, and keep their dates.
   *
   * @param changed the processes as they shall be, by the id they have
   * @param added each goes where the last process of its direction stands
   * @param comments lines to stand above added processes, by their id
   * @param date the date of the source
   */
  public static List<Patched> of(
      ProcessList before,
      Map<String, Process> changed,
      List<Process> added,
      Map<String, List<String>> comments,
      LocalDate date) {
    SnapshotPatch patch = new SnapshotPatch(before);
    Map<String, List<Process>> additions = new HashMap<>();
    for (Process process : added) {
      additions
          .computeIfAbsent(patch.home(process).inside(), part -> new ArrayList<>())
          .add(process);
    }
    List<Patched> patched = new ArrayList<>();
    for (Part part : before.parts()) {
      List<Process> here = additions.getOrDefault(part.inside(), List.of());
      if (!here.isEmpty() || concerned(part, changed)) {
        Optional<String> text = ProcessPatch.of(part, changed, here, comments, date);
        patched.add(new Patched(part.document(), text));
      }
    }
    return patched;
  }

  private static boolean concerned(Part part, Map<String, Process> changed) {
    return part.entries().stream().map(Entry::value).anyMatch(one -> changed.containsKey(one.id()));
  }

  /** The file of the last process of its direction, the one named after it, else the last. */
  private Part home(Process process) {
    String direction = process.direction();
    return Optional.ofNullable(ofDirection.get(direction))
        .or(() -> before.part(ListPlaces.PARTS + "/" + direction + ".yaml"))
        .orElseGet(() -> before.parts().get(before.parts().size() - 1));
  }
}
