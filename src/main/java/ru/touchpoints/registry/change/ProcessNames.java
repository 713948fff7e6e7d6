package ru.touchpoints.registry.change;

import java.util.HashMap;
import java.util.Map;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;

/** What people call the directions and departments that differences name by their ids. */
public final class ProcessNames {

  private final Map<String, String> directions = new HashMap<>();
  private final Map<String, String> departments = new HashMap<>();

  public ProcessNames(Registry registry) {
    registry.passport().map(Entry::value).stream()
        .flatMap(passport -> passport.directions().stream())
        .forEach(direction -> directions.put(direction.id(), direction.title()));
    registry.passport().map(Entry::value).stream()
        .flatMap(passport -> passport.departments().stream())
        .forEach(department -> departments.put(department.id(), department.title()));
  }

  /** The title of a direction; the id when the passport does not know it. */
  public String direction(String id) {
    return directions.getOrDefault(id, id);
  }

  /** The title of a department; the id when the passport does not know it. */
  public String department(String id) {
    return departments.getOrDefault(id, id);
  }
}
