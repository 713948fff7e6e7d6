package ru.touchpoints.registry.render.signing;

import java.util.List;
import java.util.Locale;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.signing.hindrance.Hindrance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands between a list and a signature, for programs. */
public final class JsonHindrances {

  private final Json json = new Json();
  private final Wording wording;

  public JsonHindrances(Wording wording) {
    this.wording = wording;
  }

  /** The whole text, every place included. */
  public String render(List<Hindrance> hindrances) {
    ObjectNode root =
        Json.object()
            .put("version", Json.VERSION)
            .put("ready", hindrances.stream().noneMatch(Hindrance::forbids));
    ArrayNode all = root.putArray("hindrances");
    for (Hindrance hindrance : hindrances) {
      ObjectNode one = all.addObject();
      one.put("id", hindrance.message().key().replaceFirst("^signing\\.", ""));
      one.put("weight", hindrance.weight().name().toLowerCase(Locale.ROOT));
      one.put("message", wording.text(hindrance.message()));
      one.put("remedy", wording.remedy(hindrance.message()).orElse(null));
      ArrayNode places = one.putArray("places");
      for (Location place : hindrance.places()) {
        places.addObject().put("file", place.file()).put("line", place.span().line());
      }
    }
    return json.write(root);
  }
}
