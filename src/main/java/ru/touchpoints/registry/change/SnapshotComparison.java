package ru.touchpoints.registry.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.ProcessDifference.Changed;
import ru.touchpoints.registry.change.ProcessDifference.Excluded;
import ru.touchpoints.registry.change.ProcessDifference.Included;
import ru.touchpoints.registry.change.ProcessDifference.Reason;
import ru.touchpoints.registry.change.ProcessDifference.Renumbered;
import ru.touchpoints.registry.change.ProcessDifference.Retitled;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.field.FieldValue;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.title.TitlePairs;

/** The snapshot of the process registry against a newer one. */
final class SnapshotComparison {

  /**
   * What is told of one by one, where a process belongs first; ids, titles and days of exclusion
   * have differences of their own.
   */
  private static final List<ProcessField> COMPARED =
      Arrays.stream(ProcessField.values())
          .filter(field -> field.origin() == ProcessField.Origin.REGISTRY)
          .filter(field -> field != ProcessField.ID)
          .filter(field -> field != ProcessField.TITLE)
          .filter(field -> field != ProcessField.EXCLUDED)
          .sorted(
              Comparator.comparing((ProcessField field) -> field != ProcessField.DEPARTMENT)
                  .thenComparing(field -> field != ProcessField.DIRECTION))
          .toList();

  private final Map<String, Process> snapshot;
  private final Map<String, Process> newer;
  private final Map<String, String> renumbered;

  SnapshotComparison(List<Process> snapshot, List<Process> newer) {
    this.snapshot = byId(snapshot);
    this.newer = byId(newer);
    this.renumbered = renumbered();
  }

  private static Map<String, Process> byId(List<Process> processes) {
    Map<String, Process> byId = new LinkedHashMap<>();
    processes.forEach(process -> byId.putIfAbsent(process.id(), process));
    return byId;
  }

  /** New ids to old ones: of processes whose titles are equal or nearly equal. */
  private Map<String, String> renumbered() {
    Map<String, String> pairs = new HashMap<>();
    TitlePairs.of(onlyIn(newer, snapshot), onlyIn(snapshot, newer))
        .forEach((now, before) -> pairs.put(now.id(), before.id()));
    return pairs;
  }

  private static List<Process> onlyIn(Map<String, Process> here, Map<String, Process> there) {
    return here.values().stream()
        .filter(process -> process.active() && !there.containsKey(process.id()))
        .toList();
  }

  /** The id that the process of {@code id} in the newer registry has in the list. */
  Optional<String> formerId(String id) {
    return Optional.ofNullable(renumbered.get(id));
  }

  boolean isFormerId(String id) {
    return renumbered.containsValue(id);
  }

  List<Renumbered> renumberings() {
    return newer.values().stream()
        .filter(process -> renumbered.containsKey(process.id()))
        .map(p -> new Renumbered(formerId(p.id()).orElseThrow(), p.id(), p.title()))
        .toList();
  }

  List<Included> included() {
    return newer.values().stream()
        .filter(Process::active)
        .filter(process -> !renumbered.containsKey(process.id()))
        .filter(process -> !activeIn(snapshot, process.id()))
        .map(process -> new Included(process.id(), process.title(), process.direction()))
        .toList();
  }

  List<Excluded> excluded() {
    return snapshot.values().stream()
        .filter(Process::active)
        .filter(process -> !isFormerId(process.id()))
        .filter(process -> !activeIn(newer, process.id()))
        .map(
            process ->
                new Excluded(
                    process.id(),
                    process.title(),
                    newer.containsKey(process.id()) ? Reason.EXCLUDED : Reason.ABSENT))
        .toList();
  }

  private static boolean activeIn(Map<String, Process> processes, String id) {
    Process process = processes.get(id);
    return process != null && process.active();
  }

  List<Retitled> retitled() {
    List<Retitled> retitled = new ArrayList<>();
    for (Process now : newer.values()) {
      Process before = snapshot.get(formerId(now.id()).orElse(now.id()));
      if (before != null && now.active() && !before.title().equals(now.title())) {
        retitled.add(new Retitled(now.id(), before.title(), now.title()));
      }
    }
    return retitled;
  }

  List<Changed> changed() {
    List<Changed> changed = new ArrayList<>();
    for (Process now : newer.values()) {
      Process before = snapshot.get(formerId(now.id()).orElse(now.id()));
      if (before != null && now.active()) {
        for (ProcessField field : COMPARED) {
          String from = text(field.of(before));
          String to = text(field.of(now));
          if (!from.equals(to)) {
            changed.add(new Changed(now.id(), now.title(), field.id(), from, to));
          }
        }
      }
    }
    return changed;
  }

  private static String text(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return text.text();
    }
    if (value instanceof FieldValue.Word word) {
      return word.word().id();
    }
    if (value instanceof FieldValue.Words several) {
      return several.words().stream().map(Term::id).collect(Collectors.joining(", "));
    }
    if (value instanceof FieldValue.Texts several) {
      return String.join(", ", several.texts());
    }
    if (value instanceof FieldValue.Flag flag) {
      return Boolean.toString(flag.set());
    }
    return value instanceof FieldValue.Day day ? day.day().toString() : "";
  }
}
