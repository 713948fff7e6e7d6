package ru.touchpoints.registry.render.statistics;

import java.util.List;
import java.util.function.Function;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.statistics.Coverage;
import ru.touchpoints.registry.statistics.Share;
import ru.touchpoints.registry.statistics.Statistics;
import ru.touchpoints.registry.statistics.Upkeep;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a list as JSON. */
public final class JsonStatistics implements StatisticsRenderer {

  private final Json json = new Json();

  @Override
  public String render(Statistics statistics) {
    ObjectNode root =
        Json.object().put("version", Json.VERSION).put("today", statistics.today().toString());
    return json.write(figures(root, statistics));
  }

  /** Adds the figures, all but their day. */
  static ObjectNode figures(ObjectNode root, Statistics statistics) {
    root.put("processes", statistics.processes()).put("touchpoints", statistics.touchpoints());
    put(root, "directions", statistics.directions(), JsonStatistics::direction);
    put(root, "channels", statistics.channels(), JsonStatistics::share);
    put(root, "types", statistics.types(), JsonStatistics::share);
    put(root, "needs", statistics.needs(), JsonStatistics::share);
    root.put("otherNeeds", statistics.otherNeeds().count());
    put(root, "demand", statistics.demand(), JsonStatistics::share);
    root.putObject("history")
        .put("submitting", statistics.history().submitting())
        .put("shown", statistics.history().shown())
        .put("touchpoints", statistics.history().touchpoints());
    put(root, "departments", statistics.departments(), JsonStatistics::department);
    return root;
  }

  private static <T> void put(
      ObjectNode root, String name, List<T> items, Function<T, ObjectNode> node) {
    ArrayNode array = root.putArray(name);
    items.forEach(item -> array.add(node.apply(item)));
  }

  private static ObjectNode direction(Coverage coverage) {
    return Json.object()
        .put("direction", coverage.id())
        .put("title", coverage.title())
        .put("processes", coverage.processes())
        .put("covered", coverage.covered())
        .put("uncovered", coverage.uncovered())
        .put("digital", coverage.digital())
        .put("offline", coverage.offline())
        .put("touchpoints", coverage.touchpoints());
  }

  private static ObjectNode share(Share share) {
    return Json.object()
        .put("id", share.id())
        .put("title", share.title())
        .put("paragraph", share.paragraph().orElse(null))
        .put("touchpoints", share.count());
  }

  private static ObjectNode department(Upkeep upkeep) {
    return Json.object()
        .put("department", upkeep.id())
        .put("title", upkeep.title())
        .put("files", upkeep.files())
        .put("overdue", upkeep.overdue())
        .put("oldest", upkeep.oldest().map(Object::toString).orElse(null));
  }
}
