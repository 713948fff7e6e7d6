package ru.touchpoints.registry.render.bodies;

import java.util.Optional;
import ru.touchpoints.registry.bodies.Body;
import ru.touchpoints.registry.bodies.KnownBody;
import ru.touchpoints.registry.render.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of several bodies as every JSON has it. */
public final class BodyJson {

  private BodyJson() {}

  /** Who it is, and why its list was left out. */
  public static ObjectNode of(KnownBody known, Optional<String> unread) {
    return Json.object()
        .put("body", known.body().path())
        .put("id", known.id())
        .put("name", known.name().orElse(null))
        .put("unread", unread.orElse(null));
  }

  /** Adds rows of one body to those of the others, with its path and those of its files. */
  static void add(ArrayNode all, Body body, JsonNode rows) {
    for (JsonNode row : rows) {
      ObjectNode own = Json.object().put("body", body.path());
      own.setAll((ObjectNode) row);
      if (row.has("file")) {
        own.put("file", body.file(row.path("file").asString()));
      }
      all.add(own);
    }
  }
}
