package ru.touchpoints.registry.rule.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Addresses as people write them, each with the code that it deserves or «ok». */
final class AddressCorpusTest {

  private static final Map<String, String> KINDS =
      Map.of(
          "phone", "type: phone\n    channel: offline",
          "website", "type: website",
          "online", "type: written\n    channel: digital",
          "place", "type: written\n    channel: offline");

  @TempDir private Path temporary = Path.of("");

  @Test
  void everyAddressGetsWhatItDeserves() throws IOException {
    List<String[]> corpus = new ArrayList<>();
    for (String line : Files.readAllLines(Fixture.resource("corpus/addresses.tsv"))) {
      corpus.add(line.split("\t", -1));
    }
    Path registry = Fixture.base(temporary);
    Path passport = registry.resolve("registry.yaml");
    Files.writeString(
        passport,
        Files.readString(passport)
            .replaceFirst(
                "officialDomains: \\[[^\\]]*\\]",
                "officialDomains: [Min.example, министерство.пример]"));
    Files.writeString(registry.resolve("internal/leave.yaml"), file(corpus));

    Map<Integer, String> found = new TreeMap<>();
    Run run = Run.in(temporary, "validate", "--format", "json", "--fail-on", "never");
    for (JsonNode finding : new JsonMapper().readTree(run.out()).path("findings")) {
      String code = finding.path("code").stringValue();
      if (code.startsWith("TP42")) {
        found.put(Integer.valueOf(finding.path("pointer").stringValue().split("/", -1)[2]), code);
      }
    }
    List<String> got = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      String what = " " + corpus.get(i)[1] + " " + corpus.get(i)[2];
      got.add(found.getOrDefault(i, "ok") + what);
      wanted.add(corpus.get(i)[0] + what);
    }
    assertThat(got).isEqualTo(wanted);
  }

  private static String file(List<String[]> corpus) {
    StringBuilder text =
        new StringBuilder(
            "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\ntouchpoints:\n");
    for (int i = 0; i < corpus.size(); i++) {
      text.append(
          """
            - id: point-%d
              title: Точка %d
              %s
              address: '%s'
              needs: [information]
              specifics: []
          """
              .formatted(i, i, KINDS.get(corpus.get(i)[1]), corpus.get(i)[2]));
    }
    return text.toString();
  }
}
