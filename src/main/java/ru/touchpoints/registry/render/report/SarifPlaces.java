package ru.touchpoints.registry.render.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.render.Json;
import tools.jackson.databind.node.ObjectNode;

/** Places as SARIF has them: relative percent-encoded URIs, columns in UTF-16 code units. */
final class SarifPlaces {

  private final SourceLines sources;
  private final UnaryOperator<String> fromRoot;

  SarifPlaces(SourceLines sources, UnaryOperator<String> fromRoot) {
    this.sources = sources;
    this.fromRoot = fromRoot;
  }

  ObjectNode location(Location place) {
    ObjectNode physical = Json.object();
    physical.set("artifactLocation", artifact(place.file()));
    physical.set("region", region(place.file(), place.span()));
    ObjectNode location = Json.object();
    location.set("physicalLocation", physical);
    return location;
  }

  ObjectNode artifact(String file) {
    return Json.object().put("uri", uri(fromRoot.apply(file))).put("uriBaseId", "%SRCROOT%");
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  ObjectNode region(String file, Span span) {
    return Json.object()
        .put("startLine", span.line())
        .put("startColumn", column(file, span.line(), span.column()))
        .put("endLine", span.endLine())
        .put("endColumn", column(file, span.endLine(), span.endColumn()));
  }

  /** Our columns count code points: a letter outside the basic plane takes two units. */
  private int column(String file, int line, int column) {
    String text = sources.line(file, line).orElse("");
    int before = Math.min(column - 1, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, before) + 1 + (column - 1 - before);
  }
}
