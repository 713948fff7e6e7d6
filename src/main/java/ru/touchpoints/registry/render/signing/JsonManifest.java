package ru.touchpoints.registry.render.signing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.signing.edition.EditionContents;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of a package that tells of all the others, for programs and for {@code verify}. */
public final class JsonManifest {

  private final Json json = new Json();
  private final String program;

  /**
   * @param program the version that makes the documents
   */
  public JsonManifest(String program) {
    this.program = program;
  }

  /**
   * The whole text.
   *
   * @param digests SHA-256 of the files, in hexadecimal digits, by name
   */
  public String of(EditionContents edition, Map<String, String> digests) {
    ObjectNode root =
        Json.object()
            .put("version", Json.VERSION)
            .put("edition", edition.name().tag())
            .put("commit", edition.commit().id())
            .put("date", edition.commit().date().toString())
            .put("program", program)
            .put("body", edition.passport().body().name());
    ArrayNode former = root.putArray("former");
    edition
        .former()
        .forEach(
            tag -> former.addObject().put("edition", tag.name()).put("commit", tag.commit().id()));
    edition.passport().approval().ifPresent(act -> approval(root.putObject("approval"), act));
    figures(root.putObject("figures"), edition);
    ObjectNode files = root.putObject("files");
    new TreeMap<>(digests).forEach(files::put);
    return json.write(root);
  }

  private static void approval(ObjectNode node, Passport.Approval act) {
    node.put("kind", act.act().name())
        .put("number", act.number())
        .put("date", act.date().map(Object::toString).orElse(null))
        .put("issuedBy", act.issuedBy());
  }

  private static void figures(ObjectNode node, EditionContents edition) {
    node.put("processes", edition.statistics().processes())
        .put("touchpoints", edition.statistics().touchpoints());
    if (edition.changes().isEmpty()) {
      node.putNull("changes");
      return;
    }
    ObjectNode counts = node.putObject("changes");
    ComparedStates compared = edition.changes().get().compared();
    Map<Paragraph, List<Change>> changes = compared.byParagraph();
    for (Paragraph paragraph : Paragraph.values()) {
      counts.put(
          paragraph.place(compared.order()), changes.getOrDefault(paragraph, List.of()).size());
    }
  }
}
