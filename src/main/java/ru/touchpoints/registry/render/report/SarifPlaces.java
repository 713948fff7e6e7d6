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
  private Line last = new Line("", 0, "");

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
    if (!last.isOf(file, line)) {
      String text = sources.line(file, line).orElse("");
      last = new Line(file, line, text);
    }
    return last.unit(column);
  }

  /** A line, which may be as long as its file, and how far it was counted for the last finding. */
  private static final class Line {

    private final String file;
    private final int number;
    private final String text;
    private int points;
    private int units;

    Line(String file, int number, String text) {
      this.file = file;
      this.number = number;
      this.text = text;
    }

    boolean isOf(String file, int number) {
      return this.number == number && this.file.equals(file);
    }

    int unit(int column) {
      if (column - 1 < points) {
        points = 0;
        units = 0;
      }
      for (; points < column - 1 && units < text.length(); points++) {
        units += Character.charCount(text.codePointAt(units));
      }
      return units + column - points;
    }
  }
}
