package ru.touchpoints.registry.support.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of the YAML document, as a reader of YAML 1.1 takes them. */
public final class YamlReader implements ListReader {

  @Override
  public Table read(Path file) throws IOException {
    return JsonReader.table(tree(Files.readString(file)));
  }

  public static JsonNode tree(String yaml) {
    Object records = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return JsonMapper.shared().valueToTree(records);
  }
}
