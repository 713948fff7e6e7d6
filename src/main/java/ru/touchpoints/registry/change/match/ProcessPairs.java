package ru.touchpoints.registry.change.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.title.ProcessTitle;
import ru.touchpoints.registry.model.title.TitlePairs;

/** Which processes of two states are one under two ids. */
public final class ProcessPairs {

  private final Map<String, Process> before;
  private final Map<String, Process> after;

  private ProcessPairs(Map<String, Process> before, Map<String, Process> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The former ids of processes in force, by their later ones. Under ids that only one state knows,
   * nearly equal titles will do; an id that both know passes to another process only with its whole
   * title.
   */
  public static Map<String, String> renumbered(
      Map<String, Process> before, Map<String, Process> after) {
    ProcessPairs pairs = new ProcessPairs(before, after);
    Map<String, String> former = new HashMap<>();
    List<Process> come = pairs.strangers(after, before);
    List<Process> gone = pairs.strangers(before, after);
    TitlePairs.of(come, gone)
        .forEach(
            (now, then) -> {
              if (!now.id().equals(then.id()) && pairs.believable(now, then)) {
                former.put(now.id(), then.id());
              }
            });
    return former;
  }

  /** Processes in force that are not in force under the same id there, or not with that title. */
  private List<Process> strangers(Map<String, Process> here, Map<String, Process> there) {
    return here.values().stream()
        .filter(Process::active)
        .filter(
            process -> {
              Process other = there.get(process.id());
              return other == null || !other.active() || !sameTitle(process, other);
            })
        .toList();
  }

  private static boolean sameTitle(Process one, Process other) {
    return one.title().equals(other.title())
        || ProcessTitle.of(one.title()).near(ProcessTitle.of(other.title()));
  }

  private boolean believable(Process now, Process then) {
    boolean idsApart = !inForce(before, now.id()) && !inForce(after, then.id());
    return idsApart
        || ProcessTitle.of(now.title()).folded().equals(ProcessTitle.of(then.title()).folded());
  }

  private static boolean inForce(Map<String, Process> processes, String id) {
    Process process = processes.get(id);
    return process != null && process.active();
  }
}
