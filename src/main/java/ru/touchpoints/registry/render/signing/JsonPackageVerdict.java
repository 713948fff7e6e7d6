package ru.touchpoints.registry.render.signing;

import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.signing.edition.PackageVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said of a package, for programs. */
public final class JsonPackageVerdict {

  private final Json json = new Json();

  /** The whole text. */
  public String render(PackageVerdict verdict) {
    ObjectNode root =
        Json.object()
            .put("version", Json.VERSION)
            .put("manifest", verdict.manifest().shown())
            .put("edition", verdict.manifest().edition().tag())
            .put("commit", verdict.commit().id())
            .put("date", verdict.commit().date().toString())
            .put("result", verdict.wrong() == 0 ? "same" : "different");
    ArrayNode files = root.putArray("files");
    verdict
        .files()
        .forEach(
            file ->
                files
                    .addObject()
                    .put("file", file.file())
                    .put("result", file.outcome().id())
                    .put(
                        "differences",
                        file.list().map(Verdict::differences).map(all -> all.size()).orElse(0)));
    return json.write(root);
  }
}
