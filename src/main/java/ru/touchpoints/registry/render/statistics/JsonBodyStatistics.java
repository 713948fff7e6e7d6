package ru.touchpoints.registry.render.statistics;

import java.time.LocalDate;
import java.util.List;
import ru.touchpoints.registry.bodies.BodyFigures;
import ru.touchpoints.registry.bodies.BodyFigures.Ground;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.bodies.BodyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of several lists as JSON. */
public final class JsonBodyStatistics {

  private final Json json = new Json();
  private final LocalDate today;

  public JsonBodyStatistics(LocalDate today) {
    this.today = today;
  }

  public String render(List<Looked<BodyFigures>> bodies) {
    ObjectNode root = Json.object().put("version", Json.VERSION).put("today", today.toString());
    ObjectNode summary = root.putObject("summary").put("bodies", bodies.size());
    List<BodyFigures> read = bodies.stream().flatMap(body -> body.answer().stream()).toList();
    summary
        .put("processes", read.stream().mapToInt(one -> one.statistics().processes()).sum())
        .put("touchpoints", read.stream().mapToInt(one -> one.statistics().touchpoints()).sum());
    for (Severity severity : Severity.values()) {
      summary.put(severity.id() + "s", read.stream().mapToInt(one -> one.found(severity)).sum());
    }
    ArrayNode array = root.putArray("bodies");
    for (Looked<BodyFigures> body : bodies) {
      ObjectNode node = BodyJson.of(body.known(), body.unread());
      body.answer().ifPresent(figures -> put(node, figures));
      array.add(node);
    }
    return json.write(root);
  }

  private static void put(ObjectNode node, BodyFigures figures) {
    JsonStatistics.figures(node, figures.statistics());
    for (Severity severity : Severity.values()) {
      node.put(severity.id() + "s", figures.found(severity));
    }
    ArrayNode grounds = node.putArray("grounds");
    for (Ground ground : figures.grounds()) {
      ObjectNode one = grounds.addObject();
      one.put("paragraph", ground.cited().isEmpty() ? null : ground.cited());
      ArrayNode codes = one.putArray("codes");
      ground.codes().forEach(codes::add);
      one.put("findings", ground.findings());
    }
  }
}
