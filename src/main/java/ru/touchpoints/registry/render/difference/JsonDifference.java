package ru.touchpoints.registry.render.difference;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.render.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A difference from the process registry as JSON. */
public final class JsonDifference implements DifferenceRenderer {

  private final Json json = new Json();

  @Override
  public String render(ProcessDifference difference, String compared) {
    ObjectNode root = Json.object().put("version", Json.VERSION).put("compared", compared);
    return json.write(difference(root, difference));
  }

  /** Adds the lists of what differs, by kind. */
  public static ObjectNode difference(ObjectNode root, ProcessDifference difference) {
    putFiles(root, difference);
    putProcesses(root, difference);
    putNames(root, difference);
    return root;
  }

  private static void putFiles(ObjectNode root, ProcessDifference difference) {
    put(
        root,
        "uncovered",
        difference.uncovered(),
        item ->
            process(item.process())
                .put("title", item.title())
                .put("direction", item.direction())
                .put("file", item.file())
                .put("paragraph", paragraph(difference)));
    put(
        root,
        "orphaned",
        difference.orphaned(),
        item ->
            process(item.process())
                .put("file", item.file())
                .put("reason", item.reason().id())
                .put("paragraph", paragraph(difference)));
  }

  private static void putProcesses(ObjectNode root, ProcessDifference difference) {
    put(
        root,
        "included",
        difference.included(),
        item ->
            process(item.process())
                .put("title", item.title())
                .put("direction", item.direction())
                .put("paragraph", paragraph(difference)));
    put(
        root,
        "excluded",
        difference.excluded(),
        item ->
            process(item.process())
                .put("title", item.title())
                .put("reason", item.reason().id())
                .put("paragraph", paragraph(difference)));
  }

  private static void putNames(ObjectNode root, ProcessDifference difference) {
    put(
        root,
        "retitled",
        difference.retitled(),
        item -> fromTo(process(item.process()), item.from(), item.to()));
    put(
        root,
        "renumbered",
        difference.renumbered(),
        item -> fromTo(Json.object(), item.from(), item.to()).put("title", item.title()));
    put(
        root,
        "changed",
        difference.changed(),
        item -> fromTo(process(item.process()).put("field", item.field()), item.from(), item.to()));
  }

  private static <T> void put(
      ObjectNode root, String name, List<T> items, Function<T, ObjectNode> node) {
    ArrayNode array = root.putArray(name);
    items.forEach(item -> array.add(node.apply(item)));
  }

  /** What a process coming or going sets in motion. */
  private static @Nullable String paragraph(ProcessDifference difference) {
    return difference.order().cited(Notion.INCLUSION).orElse(null);
  }

  private static ObjectNode process(String id) {
    return Json.object().put("process", id);
  }

  private static ObjectNode fromTo(ObjectNode node, String from, String to) {
    return node.put("from", from).put("to", to);
  }
}
