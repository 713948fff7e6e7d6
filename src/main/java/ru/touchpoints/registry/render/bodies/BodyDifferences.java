package ru.touchpoints.registry.render.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.exchange.intake.ListAgainstProcesses.Compared;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.difference.DifferenceRenderer;
import ru.touchpoints.registry.render.difference.JsonDifference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How several lists differ from the process registries of their bodies. */
public final class BodyDifferences {

  private final List<Looked<Compared>> bodies;

  public BodyDifferences(List<Looked<Compared>> bodies) {
    this.bodies = List.copyOf(bodies);
  }

  /** All differences of a kind in one list, each with its body. */
  public String json() {
    ObjectNode root = Json.object().put("version", Json.VERSION);
    root.putObject("summary").put("bodies", bodies.size());
    ArrayNode told = root.putArray("bodies");
    List<ObjectNode> differences = new ArrayList<>();
    for (Looked<Compared> body : bodies) {
      ObjectNode node = BodyJson.of(body.known(), body.unread());
      node.put("compared", body.answer().map(one -> one.processes().name()).orElse(null));
      told.add(node);
      differences.add(
          body.answer()
              .map(one -> JsonDifference.difference(Json.object(), one.difference()))
              .orElseGet(Json::object));
    }
    for (String kind :
        List.of(
            "uncovered", "orphaned", "included", "excluded", "retitled", "renumbered", "changed")) {
      ArrayNode all = root.putArray(kind);
      for (int i = 0; i < bodies.size(); i++) {
        JsonNode rows = differences.get(i).path(kind);
        BodyJson.add(all, bodies.get(i).body(), rows);
      }
    }
    return new Json().write(root);
  }

  /**
   * Each difference as it is told of one list.
   *
   * @param heading what stands above it
   * @param renderer of one list
   */
  public String each(BodySections heading, Function<Compared, DifferenceRenderer> renderer) {
    return heading.of(
        bodies,
        compared ->
            renderer.apply(compared).render(compared.difference(), compared.processes().name()));
  }
}
