package ru.touchpoints.registry.load.text;

import java.util.Arrays;
import java.util.List;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * Goes once through all texts of a document that no finding of the schemas speaks of already, in
 * the order of the file. Most of them nobody wants to know more of: where a text stands is put
 * together when somebody asks.
 */
public final class TextWalk {

  /** What comes by. */
  @FunctionalInterface
  public interface Reader {

    /**
     * Takes a text.
     *
     * @param field the name of the nearest field, whether the text is its value or in its list
     * @param walk gives the text with its place
     */
    void read(String text, String field, TextWalk walk);
  }

  private static final int USUAL_DEPTH = 8;

  private final DocumentEntry entry;
  private final Reader reader;

  /** The mappings and lists around the text, and the number of its entry in each. */
  private YamlNode[] around = new YamlNode[USUAL_DEPTH];

  private int[] indexes = new int[USUAL_DEPTH];
  private int depth;

  TextWalk(DocumentEntry entry, Reader reader) {
    this.entry = entry;
    this.reader = reader;
  }

  public void through(YamlNode node, String field) {
    if (node instanceof Scalar scalar) {
      boolean sound =
          scalar.isText() && (entry.damaged().isEmpty() || !entry.damaged().around(pointer()));
      if (sound) {
        reader.read(scalar.text(), field, this);
      }
      return;
    }
    if (depth == around.length) {
      around = Arrays.copyOf(around, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    around[depth++] = node;
    if (node instanceof Mapping mapping) {
      List<YamlNode.Entry> entries = mapping.entries();
      for (int i = 0; i < entries.size(); i++) {
        indexes[depth - 1] = i;
        through(entries.get(i).value(), field(entries.get(i).key().text(), field));
      }
    } else if (node instanceof Sequence sequence) {
      List<YamlNode> items = sequence.items();
      for (int i = 0; i < items.size(); i++) {
        indexes[depth - 1] = i;
        through(items.get(i), field);
      }
    }
    depth--;
  }

  /** A key that reads as the number of an item names no field; see {@link Pointers#field}. */
  private static String field(String key, String above) {
    boolean usual = !key.isEmpty() && key.charAt(0) > '9' && key.indexOf('/') < 0;
    if (usual) {
      return key;
    }
    return Pointers.field(Pointers.child("", key)).isEmpty() && !key.isEmpty()
        ? above
        : key.substring(key.lastIndexOf('/') + 1);
  }

  private String pointer() {
    String pointer = "";
    for (int i = 0; i < depth; i++) {
      pointer =
          around[i] instanceof Mapping mapping
              ? Pointers.child(pointer, mapping.entries().get(indexes[i]).key().text())
              : Pointers.child(pointer, indexes[i]);
    }
    return pointer;
  }

  /** The text that has just come by, beside its place. */
  public TextEntry entry() {
    return new TextEntry(entry, pointer(), (Scalar) current());
  }

  private YamlNode current() {
    if (depth == 0) {
      return entry.document().root().orElseThrow();
    }
    YamlNode holder = around[depth - 1];
    return holder instanceof Mapping mapping
        ? mapping.entries().get(indexes[depth - 1]).value()
        : ((Sequence) holder).items().get(indexes[depth - 1]);
  }
}
