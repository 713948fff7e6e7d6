package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.YamlValue.Text;
import ru.touchpoints.registry.edit.YamlValue.Word;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.Pointers;

/** Values as lines of block YAML in the canonical layout. */
public final class ValueWriter {

  private static final int STEP = 2;

  private final DocumentShape shape;

  ValueWriter(DocumentShape shape) {
    this.shape = shape;
  }

  /** {@code key: value}, with the key in the column {@code indent} from 0. */
  List<String> entry(String key, YamlValue value, int indent, String pointer) {
    String head = " ".repeat(indent) + ScalarWriter.inline(key, false) + ":";
    List<String> lines = value(value, width(head) + 1, indent + STEP, pointer);
    return headed(head, lines);
  }

  /** {@code - value}, with the dash in the column {@code indent} from 0. */
  List<String> item(YamlValue value, int indent, String pointer) {
    boolean nested =
        (value instanceof Fields fields && !fields.values().isEmpty())
            || (value instanceof Items items && !isFlow(items, indent + STEP, pointer));
    List<String> lines = value(value, indent + STEP, indent + STEP, pointer);
    if (!nested) {
      return headed(" ".repeat(indent) + "-", lines);
    }
    List<String> all = new ArrayList<>(lines.subList(1, lines.size()));
    int first = indexOfContent(all);
    all.set(first, " ".repeat(indent) + "- " + all.get(first).substring(indent + STEP));
    return all;
  }

  /** Comments above the first field of an item stand above its dash. */
  private static int indexOfContent(List<String> lines) {
    int index = 0;
    while (lines.get(index).isBlank() || lines.get(index).strip().startsWith("#")) {
      index++;
    }
    return index;
  }

  /**
   * Whether a list is written between brackets: words are, texts are not, and nothing too long is.
   */
  boolean isFlow(Items items, int column, String pointer) {
    return isFlow(items, column, shape.at(pointer));
  }

  /** The same by what the schema says of the list. */
  public static boolean isFlow(Items items, int column, DocumentShape.Part list) {
    if (items.items().isEmpty()) {
      return true;
    }
    if (isTooMany(items.items().size())) {
      return false;
    }
    boolean wordy =
        list.isWordList()
            || (!list.isTextList() && items.items().stream().allMatch(ValueWriter::isWord));
    boolean scalars = items.items().stream().allMatch(item -> inline(item, true).isPresent());
    return wordy && scalars && column + width(flow(items)) <= ScalarWriter.WIDTH;
  }

  /** Whether so many items cannot stand in one line, however short each is. */
  public static boolean isTooMany(int items) {
    return items > ScalarWriter.WIDTH;
  }

  private static boolean isWord(YamlValue item) {
    return inline(item, true).filter(written -> !written.contains(" ")).isPresent();
  }

  /** The list between brackets; its items must be scalars. */
  public static String flow(Items items) {
    return items.items().stream()
        .map(item -> inline(item, true).orElse(""))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A scalar on one line; empty for a list or fields. */
  static Optional<String> inline(YamlValue value, boolean flow) {
    if (value instanceof Text text) {
      return Optional.of(ScalarWriter.inline(text.text(), flow));
    }
    if (value instanceof Word word) {
      return Optional.of(word.spelling().isEmpty() ? "null" : word.spelling());
    }
    return Optional.empty();
  }

  /** A value on one line, as it stands between brackets; empty where that cannot be. */
  Optional<String> oneLine(YamlValue value) {
    if (value instanceof Items items) {
      return items.items().stream().allMatch(item -> inline(item, true).isPresent())
          ? Optional.of(flow(items))
          : Optional.empty();
    }
    return inline(value, true);
  }

  /** The first line goes after a key or a dash and is empty when nothing does. */
  List<String> value(YamlValue value, int column, int indent, String pointer) {
    if (value instanceof Text text) {
      return ScalarWriter.block(text.text(), column, indent);
    }
    if (value instanceof Items items) {
      return isFlow(items, column, pointer)
          ? List.of(flow(items))
          : blockItems(items, indent, pointer);
    }
    return value instanceof Fields fields
        ? blockFields(fields, indent, pointer)
        : List.of(inline(value, false).orElse(""));
  }

  private List<String> blockItems(Items items, int indent, String pointer) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (int i = 0; i < items.items().size(); i++) {
      if (i > 0 && shape.isSpaced(pointer)) {
        lines.add("");
      }
      lines.addAll(item(items.items().get(i), indent, Pointers.child(pointer, i)));
    }
    return lines;
  }

  private List<String> blockFields(Fields fields, int indent, String pointer) {
    if (fields.values().isEmpty()) {
      return List.of("{}");
    }
    List<String> lines = new ArrayList<>(List.of(""));
    for (Map.Entry<String, YamlValue> field : fields.values().entrySet()) {
      lines.addAll(comments(fields, field.getKey(), indent));
      String child = Pointers.child(pointer, field.getKey());
      lines.addAll(entry(field.getKey(), field.getValue(), indent, child));
    }
    lines.addAll(comments(fields, Fields.BELOW, indent));
    return lines;
  }

  private static List<String> comments(Fields fields, String key, int indent) {
    return fields.comments().getOrDefault(key, List.of()).stream()
        .map(comment -> " ".repeat(indent) + comment)
        .toList();
  }

  private static List<String> headed(String head, List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    all.set(0, lines.get(0).isEmpty() ? head : head + " " + lines.get(0));
    return all;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
