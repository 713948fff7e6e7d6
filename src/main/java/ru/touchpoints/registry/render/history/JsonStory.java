package ru.touchpoints.registry.render.history;

import ru.touchpoints.registry.change.list.Story;
import ru.touchpoints.registry.history.DatedStory;
import ru.touchpoints.registry.history.Moment;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.changes.JsonChanges;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A story as JSON: each event is a change with the commit that brought it. */
public final class JsonStory implements StoryRenderer {

  private final Json json = new Json();

  @Override
  public String render(DatedStory told) {
    ObjectNode root = Json.object().put("version", Json.VERSION);
    root.put("process", told.story().process());
    told.story()
        .touchpoint()
        .ifPresentOrElse(id -> root.put("touchpoint", id), () -> root.putNull("touchpoint"));
    ArrayNode events = root.putArray("events");
    for (Story.Event event : told.story().events()) {
      Moment moment = told.of(event);
      events.add(
          Json.object()
              .put("commit", moment.commit())
              .put("date", moment.date().toString())
              .setAll(JsonChanges.change(event.change(), told.order())));
    }
    return json.write(root);
  }
}
