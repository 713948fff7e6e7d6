package ru.touchpoints.registry.render.bodies;

import java.util.List;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.changes.ChangesRenderer;
import ru.touchpoints.registry.render.changes.JsonChanges;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What has changed in several lists, each in its own history. */
public final class BodyChanges {

  private final List<Looked<ListChanges.Result>> bodies;

  public BodyChanges(List<Looked<ListChanges.Result>> bodies) {
    this.bodies = List.copyOf(bodies);
  }

  /** All changes in one list, each with its body. */
  public String json() {
    ObjectNode root = Json.object().put("version", Json.VERSION);
    root.putObject("summary").put("bodies", bodies.size());
    ArrayNode told = root.putArray("bodies");
    ArrayNode changes = root.putArray("changes");
    ArrayNode unread = Json.object().arrayNode();
    for (Looked<ListChanges.Result> body : bodies) {
      ObjectNode node = BodyJson.of(body.known(), body.unread());
      if (body.answer().isPresent()) {
        ComparedStates compared = body.answer().get().compared();
        node.put("from", compared.from().name()).put("to", compared.to().name());
        ObjectNode own = JsonChanges.changes(Json.object(), compared);
        BodyJson.add(changes, body.body(), own.path("changes"));
        BodyJson.add(unread, body.body(), own.path("unread"));
      }
      told.add(node);
    }
    if (!unread.isEmpty()) {
      root.set("unread", unread);
    }
    return new Json().write(root);
  }

  /** The changes of each as they are told of one list. */
  public String each(BodySections heading, ChangesRenderer renderer) {
    return heading.of(bodies, result -> renderer.render(result.compared()));
  }
}
