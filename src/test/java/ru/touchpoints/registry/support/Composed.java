package ru.touchpoints.registry.support;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import ru.touchpoints.registry.yaml.YamlNode;

/** The values of a document as text, without regard to the order of keys and to their writing. */
public final class Composed {

  private Composed() {}

  /** As SnakeYAML composes them; nothing where it refuses the text. */
  public static Optional<String> of(String text) {
    try {
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      return Optional.of(node == null ? "" : of(node));
    } catch (YAMLException refused) {
      return Optional.empty();
    }
  }

  private static String of(Node node) {
    if (node instanceof MappingNode mapping) {
      List<String> values = new ArrayList<>();
      mapping
          .getValue()
          .forEach(one -> values.add(of(one.getKeyNode()) + "=" + of(one.getValueNode())));
      return mapping(values);
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(Composed::of).toList().toString();
    }
    return "«" + ((ScalarNode) node).getValue() + "»";
  }

  /** As our own reader has read them. */
  public static String of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      List<String> values = new ArrayList<>();
      mapping.entries().forEach(one -> values.add(of(one.key()) + "=" + of(one.value())));
      return mapping(values);
    }
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream().map(Composed::of).toList().toString();
    }
    return "«" + ((YamlNode.Scalar) node).text() + "»";
  }

  private static String mapping(List<String> values) {
    Collections.sort(values);
    return "{" + String.join(", ", values) + "}";
  }
}
