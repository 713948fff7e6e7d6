package ru.touchpoints.registry.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a finding stands and which rule gives it. */
public record Found(String file, int line, String code) {

  /** What {@code validate --format json} has printed, in its order. */
  public static List<Found> in(Run run) {
    List<Found> found = new ArrayList<>();
    for (JsonNode finding : new JsonMapper().readTree(run.out()).path("findings")) {
      found.add(
          new Found(
              finding.path("file").stringValue(),
              finding.path("line").intValue(),
              finding.path("code").stringValue()));
    }
    return found;
  }

  /** The findings of the fixture that cases and examples are laid over. */
  public static List<Found> inBase(Path temporary) throws IOException {
    Path root = temporary.resolve("base");
    Fixture.base(root);
    return in(Run.in(root, "validate", "--format", "json", "--fail-on", "never"));
  }

  public static TreeSet<String> codes(List<Found> found) {
    TreeSet<String> codes = new TreeSet<>();
    found.forEach(finding -> codes.add(finding.code()));
    return codes;
  }
}
