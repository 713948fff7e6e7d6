package ru.touchpoints.registry.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.title.ProcessTitle;

/**
 * The lists of other bodies that are looked at together with one.
 *
 * @param listed what the bodies list, by their ids; several lists may be of one id
 */
public record Neighbours(Map<String, List<Listed>> listed) {

  /** Of a list that is looked at alone. */
  public static final Neighbours NONE = new Neighbours(Map.of());

  public Neighbours {
    listed = Map.copyOf(listed);
  }

  /**
   * The processes of one body that are not excluded.
   *
   * @param titles without what does not tell one from another
   */
  public record Listed(Set<String> ids, Set<String> titles) {

    public Listed {
      ids = Set.copyOf(ids);
      titles = Set.copyOf(titles);
    }

    /** What the processes are known by. */
    public static Listed of(List<Process> processes) {
      List<Process> active = processes.stream().filter(Process::active).toList();
      return new Listed(
          Set.copyOf(active.stream().map(Process::id).toList()),
          Set.copyOf(active.stream().map(Listed::title).toList()));
    }

    private static String title(Process process) {
      return ProcessTitle.of(process.title()).folded();
    }

    boolean has(Process process) {
      return ids.contains(process.id()) || titles.contains(title(process));
    }
  }

  /** Whether there is none; asked in every check, where comparing records would take longest. */
  public boolean none() {
    return listed.isEmpty();
  }

  /** Whether the body is among them and lists no such process. */
  public boolean silent(String body, Process process) {
    List<Listed> lists = listed.getOrDefault(body, List.of());
    return !lists.isEmpty() && lists.stream().noneMatch(list -> list.has(process));
  }
}
