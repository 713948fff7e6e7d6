package ru.touchpoints.registry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The vocabulary tables of the editors' guide are those of the schemas; {@code
 * -Dupdate.golden=true} writes them anew.
 */
final class VocabularyTest {

  private static final Pattern TABLE =
      Pattern.compile("(<!-- vocabulary:(\\w+) -->\n)(.*?)(<!-- /vocabulary -->)", Pattern.DOTALL);
  private static final String HEAD = "\n| Значение | Что означает |\n|---|---|\n";

  private static final String TOUCHPOINT = "touchpoints:/$defs/touchpoint/properties/";
  private static final String PROCESS = "processes:/$defs/process/properties/";

  /** Where the schemas keep each vocabulary. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "types", TOUCHPOINT + "type",
          "channels", TOUCHPOINT + "channel",
          "needs", TOUCHPOINT + "needs/items",
          "demand", TOUCHPOINT + "demand",
          "clients", TOUCHPOINT + "clients/items",
          "kinds", PROCESS + "kind",
          "scopes", PROCESS + "scope",
          "statuses", "registry:/properties/status");

  @Test
  void guideShowsEveryVocabularyOfTheSchemas() throws IOException {
    Path guide = SchemaFiles.project("registry/README.md");
    if (Boolean.getBoolean("update.golden")) {
      String text = TABLE.matcher(Files.readString(guide)).replaceAll(VocabularyTest::renewed);
      Files.writeString(guide, text);
    }
    Map<String, String> shown = new TreeMap<>();
    TABLE
        .matcher(Files.readString(guide))
        .results()
        .forEach(table -> shown.put(table.group(2), table.group(3)));
    assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(SOURCES.keySet());
    shown.forEach(
        (name, table) ->
            assertThat(table)
                .as("Table %s; -Dupdate.golden=true writes it. Expected:%n%s", name, table(name))
                .isEqualTo(table(name)));
  }

  private static String renewed(MatchResult table) {
    return Matcher.quoteReplacement(table.group(1) + table(table.group(2)) + table.group(4));
  }

  private static String table(String name) {
    String source = SOURCES.getOrDefault(name, "registry:/no-such-vocabulary");
    int colon = source.indexOf(':');
    JsonNode schema = SchemaFiles.read(source.substring(0, colon)).at(source.substring(colon + 1));
    List<String> words = texts(schema, "enum");
    List<String> meanings = texts(schema, "enumDescriptions");
    StringBuilder table = new StringBuilder(HEAD);
    for (int i = 0; i < words.size(); i++) {
      table.append("| `").append(words.get(i)).append("` | ");
      table.append(meanings.get(i)).append(" |\n");
    }
    return table.append('\n').toString();
  }

  private static List<String> texts(JsonNode schema, String keyword) {
    List<String> texts = new ArrayList<>();
    schema.path(keyword).forEach(value -> texts.add(value.asString()));
    return texts;
  }
}
