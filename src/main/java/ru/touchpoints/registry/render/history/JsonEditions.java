package ru.touchpoints.registry.render.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.history.EditionRow;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.render.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Editions as JSON; what could not be told is null. */
public final class JsonEditions implements EditionsRenderer {

  private final Json json = new Json();

  @Override
  public String render(List<EditionRow> editions) {
    ObjectNode root = Json.object().put("version", Json.VERSION);
    ArrayNode array = root.putArray("editions");
    editions.forEach(edition -> array.add(edition(edition)));
    return json.write(root);
  }

  private static ObjectNode edition(EditionRow edition) {
    ObjectNode node =
        Json.object()
            .put("edition", edition.tag())
            .put("commit", edition.moment().commit())
            .put("date", edition.moment().date().toString());
    Optional<EditionRow.Counts> counts = edition.counts();
    node.put("processes", counts.map(EditionRow.Counts::processes).orElse(null));
    node.put("touchpoints", counts.map(EditionRow.Counts::touchpoints).orElse(null));
    node.put("previous", edition.previous().orElse(null));
    if (edition.changes().isEmpty()) {
      return node.putNull("changes");
    }
    ObjectNode changes = node.putObject("changes");
    for (Map.Entry<Paragraph, Integer> entry : edition.changes().get().entrySet()) {
      changes.put(entry.getKey().place(edition.order()), entry.getValue());
    }
    return node;
  }
}
