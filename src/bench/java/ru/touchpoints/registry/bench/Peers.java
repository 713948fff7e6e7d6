package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Programs that hold the same files against the same schema, and know nothing of our rules. */
final class Peers {

  private static final List<String> PACKAGES =
      List.of("@sourcemeta/jsonschema@16.11.0", "ajv-cli@5.0.0", "ajv-formats@2.1.1");

  private final Path programs;
  private final Path schema;
  private final Path schemaForAjv;

  private Peers(Path programs, Path schema, Path schemaForAjv) {
    this.programs = programs;
    this.schema = schema;
    this.schemaForAjv = schemaForAjv;
  }

  /**
   * Installs them into a folder, unless that was done before.
   *
   * @param installed where; empty for a folder in {@code temporary}
   * @param schema of the files with touchpoints
   */
  static Peers in(Path temporary, Optional<Path> installed, Path schema)
      throws IOException, InterruptedException {
    Path folder = installed.orElse(temporary.resolve("peers"));
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      Files.createDirectories(folder);
      List<String> command = new ArrayList<>(List.of("npm", "install", "--no-fund"));
      command.addAll(List.of("--no-audit", "--loglevel=error", "--prefix", folder.toString()));
      command.addAll(PACKAGES);
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IOException("npm ended with " + status);
      }
    }
    Path altered = temporary.resolve("touchpoints.schema.json");
    Files.writeString(altered, withDates(Files.readString(schema)));
    return new Peers(folder.resolve("node_modules/.bin"), schema, altered);
  }

  /** To ajv-cli an unquoted day is no text but a date, as it was in YAML 1.1. */
  private static String withDates(String schema) {
    ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(schema);
    ((ObjectNode) root.at("/properties/reviewed")).remove("type");
    return root.toString();
  }

  /** The runs of each over all files with touchpoints of a list. */
  List<Contender> over(boolean faulty) {
    String jsonschema = programs.resolve("jsonschema").toString();
    List<String> usual =
        List.of(
            jsonschema,
            "validate",
            schema.toString(),
            "appeals",
            "information",
            "internal",
            "--extension",
            ".yaml");
    List<String> fast = new ArrayList<>(usual);
    fast.add("--fast");
    List<String> ajv =
        List.of(
            programs.resolve("ajv").toString(),
            "validate",
            "--spec=draft2020",
            "--strict=false",
            "-c",
            "ajv-formats",
            "-s",
            schemaForAjv.toString(),
            "-d",
            "*/p-*.yaml");
    return List.of(
        new Contender("sourcemeta", usual, Map.of(), Set.of(faulty ? 2 : 0)),
        new Contender("sourcemeta --fast", fast, Map.of(), Set.of(faulty ? 2 : 0)),
        new Contender("ajv-cli", ajv, Map.of(), Set.of(faulty ? 1 : 0)));
  }
}
