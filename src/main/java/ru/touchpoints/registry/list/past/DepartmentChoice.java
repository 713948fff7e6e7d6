package ru.touchpoints.registry.list.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.word.Nearest;

/**
 * The changes of one department alone, п. 5.2.
 *
 * @param former departments of the earlier state by the processes that they told of
 */
public record DepartmentChoice(String id, Map<String, String> former) {

  public DepartmentChoice {
    former = Map.copyOf(former);
  }

  /**
   * The department, which one of the passports knows.
   *
   * @throws Refusal when neither does
   */
  public static DepartmentChoice of(String id, ListState before, ListState after) {
    Map<String, String> known = new TreeMap<>(before.departments());
    known.putAll(after.departments());
    if (known.containsKey(id)) {
      Map<String, String> former = new TreeMap<>();
      before.processes().forEach((process, told) -> former.put(process, told.department()));
      before
          .files()
          .forEach(
              (process, file) ->
                  file.content().ifPresent(told -> former.put(process, told.department())));
      return new DepartmentChoice(id, former);
    }
    Optional<String> nearest = Nearest.of(id, known.keySet());
    throw new Refusal(
        "part.department" + (nearest.isPresent() ? ".similar" : ""),
        id,
        nearest.orElseGet(() -> String.join(", ", known.keySet())));
  }

  public List<Change> of(List<Change> changes) {
    return changes.stream().filter(this::concerns).toList();
  }

  /** What a department hands over concerns it as well as what it takes over. */
  private boolean concerns(Change change) {
    boolean handedOver =
        change.field().filter(Field.DEPARTMENT::equals).isPresent()
            && change.before() instanceof Value.Word word
            && word.word().id().equals(id);
    boolean movedAway = change.formerProcess().map(former::get).filter(id::equals).isPresent();
    return handedOver || movedAway || change.subject().department().id().equals(id);
  }
}
