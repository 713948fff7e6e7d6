package ru.touchpoints.registry.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the project, as they lie in its folder. */
final class SchemaFiles {

  static final List<String> NAMES = List.of("registry", "processes", "touchpoints");

  private static final JsonMapper MAPPER = new JsonMapper();

  private SchemaFiles() {}

  /** A schema inside a schema file, with the place where it stands. */
  record Place(String name, JsonNode schema) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Path project(String path) {
    return Path.of(System.getProperty("project.dir", "")).resolve(path);
  }

  static JsonNode read(String name) {
    return MAPPER.readTree(project("schemas/" + name + ".schema.json").toFile());
  }

  /** Every schema of every file at any depth: properties, definitions, items, and the roots. */
  static List<Place> places() {
    List<Place> places = new ArrayList<>();
    NAMES.forEach(name -> collect(new Place(name, read(name)), places));
    return places;
  }

  private static void collect(Place place, List<Place> places) {
    if (place.schema().has("$ref")) {
      return;
    }
    places.add(place);
    for (String keyword : List.of("properties", "patternProperties", "$defs")) {
      for (var child : place.schema().path(keyword).properties()) {
        collect(new Place(place.name() + "/" + child.getKey(), child.getValue()), places);
      }
    }
    if (place.schema().has("items")) {
      collect(new Place(place.name() + "[]", place.schema().get("items")), places);
    }
  }
}
