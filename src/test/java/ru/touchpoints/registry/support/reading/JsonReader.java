package ru.touchpoints.registry.support.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The records of the JSON document, put into the words that the other documents print. */
public final class JsonReader implements ListReader {

  @Override
  public Table read(Path file) throws IOException {
    return table(JsonMapper.shared().readTree(Files.readString(file)));
  }

  /** What the other documents print of the records. */
  static Table table(JsonNode root) {
    Map<String, JsonNode> processes = byId(root.path("processes"));
    Map<String, JsonNode> departments = byId(root.path("passport").path("departments"));
    Map<String, JsonNode> directions = byId(root.path("passport").path("directions"));
    List<Row> rows = new ArrayList<>();
    for (JsonNode point : root.path("touchpoints")) {
      JsonNode process = find(processes, point.path("process"));
      String address = point.path("address").asString("");
      rows.add(
          new Row(
              find(directions, point.path("direction")).path("title").stringValue(),
              List.of(
                  Integer.toString(point.path("number").intValue()),
                  process.path("title").stringValue(),
                  words(ExpectedList.CLIENTS, point.path("clients")),
                  point.path("title").stringValue() + (address.isEmpty() ? "" : "\n" + address),
                  ExpectedList.TYPES.getOrDefault(point.path("type").stringValue(), "?"),
                  ExpectedList.CHANNELS.getOrDefault(point.path("channel").stringValue(), "?"),
                  needs(point),
                  point.path("specifics").isEmpty()
                      ? "не выявлены"
                      : words(Map.of(), point.path("specifics")).replace("; ", "\n"),
                  find(departments, point.path("department")).path("title").asString()),
              point.path("process").stringValue(),
              point.path("id").stringValue()));
    }
    List<String> headers = new ArrayList<>();
    root.path("columns").forEach(column -> headers.add(column.path("header").stringValue()));
    return new Table(headers, rows);
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> byId = new HashMap<>();
    list.forEach(item -> byId.put(item.path("id").stringValue(), item));
    return byId;
  }

  private static JsonNode find(Map<String, JsonNode> byId, JsonNode id) {
    return byId.getOrDefault(id.stringValue(), MissingNode.getInstance());
  }

  private static String needs(JsonNode point) {
    String known = words(ExpectedList.NEEDS, point.path("needs"));
    String others = words(Map.of(), point.path("otherNeeds"));
    return known + (known.isEmpty() || others.isEmpty() ? "" : "; ") + others;
  }

  private static String words(Map<String, String> vocabulary, JsonNode ids) {
    List<String> words = new ArrayList<>();
    ids.forEach(id -> words.add(vocabulary.getOrDefault(id.stringValue(), id.stringValue())));
    return String.join("; ", words);
  }
}
