package ru.touchpoints.registry.load.schema;

/** What a file of the registry holds, and so which schema it must satisfy. */
public enum DocumentKind {
  PASSPORT("registry"),
  ORDER("order"),
  PROCESSES("processes"),
  TOUCHPOINTS("touchpoints");

  private final String schema;

  DocumentKind(String schema) {
    this.schema = schema;
  }

  /** The name of the schema file, without its ending. */
  String schema() {
    return schema;
  }

  /** Where the build has put the schema file. */
  String resource() {
    return "/ru/touchpoints/registry/schemas/" + schema + ".schema.json";
  }
}
