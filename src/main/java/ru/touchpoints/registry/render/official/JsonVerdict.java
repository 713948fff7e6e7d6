package ru.touchpoints.registry.render.official;

import java.util.Optional;
import ru.touchpoints.registry.official.verify.ClaimedList;
import ru.touchpoints.registry.official.verify.DocumentDifference;
import ru.touchpoints.registry.official.verify.DocumentPlace;
import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as JSON, for programs. */
public final class JsonVerdict implements VerdictRenderer {

  private final Json json = new Json();
  private final DifferenceWords words;

  public JsonVerdict(Wording words) {
    this.words = new DifferenceWords(words);
  }

  @Override
  public String render(Verdict verdict) {
    ClaimedList list = verdict.list();
    ObjectNode root =
        Json.object()
            .put("version", Json.VERSION)
            .put("document", verdict.document())
            .put("format", verdict.format().toString())
            .put("result", verdict.outcome().id())
            .put("commit", list.commitId())
            .put("date", list.date().toString())
            .put("trace", list.trace().orElse(null));
    ObjectNode selection = root.putObject("selection");
    list.selection().options().forEach(selection::put);
    root.put("mark", list.form().mark().orElse(null))
        .put("processes", list.processCount())
        .put("touchpoints", list.touchpointCount());
    ArrayNode differences = root.putArray("differences");
    verdict.differences().forEach(difference -> differences.add(difference(difference)));
    return json.write(root);
  }

  private ObjectNode difference(DocumentDifference difference) {
    DocumentPlace place = difference.place();
    Optional<Integer> number = place.number();
    return Json.object()
        .put("kind", difference.kind().id())
        .put("place", place.kind().id())
        .put("sheet", place.sheet().orElse(null))
        .put("cells", place.cells().orElse(null))
        .put("number", number.orElse(null))
        .put("column", place.column().orElse(null))
        .put("expected", difference.expected().orElse(null))
        .put("found", difference.found().orElse(null))
        .put("message", words.of(difference));
  }
}
