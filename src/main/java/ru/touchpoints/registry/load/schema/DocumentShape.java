package ru.touchpoints.registry.load.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.word.FreeText;
import ru.touchpoints.registry.yaml.Pointers;
import tools.jackson.databind.JsonNode;

/** What a schema says of how a document is laid out: the order of keys and the kinds of lists. */
public final class DocumentShape {

  private final Part root;

  private DocumentShape(DocumentKind kind, JsonNode schema) {
    boolean whole = kind == DocumentKind.TOUCHPOINTS || kind == DocumentKind.PROCESSES;
    this.root = new Part(schema, schema, whole ? 0 : Part.DEEP);
  }

  /** The shape that the schema gives; the schema is read anew each time. */
  public static DocumentShape of(DocumentKind kind) {
    return new DocumentShape(kind, OrderSchemas.of(BuiltInOrder.get()).source(kind));
  }

  /** What the schema says of the document as a whole. */
  public Part root() {
    return root;
  }

  /** What the schema says of the value under {@code pointer}. */
  public Part at(String pointer) {
    Part found = root;
    for (String step : Pointers.steps(pointer)) {
      found = found.below(step);
    }
    return found;
  }

  /** The keys of the mapping under {@code pointer} as the schema orders them. */
  public List<String> keys(String pointer) {
    return at(pointer).keys();
  }

  /** Whether the list under {@code pointer} is one whose items are set off by blanks. */
  public boolean isSpaced(String pointer) {
    return at(pointer).isSpaced();
  }

  /** What the schema says of one value; the parts of a document are looked up once. */
  public static final class Part {

    /** Where nothing is what the file is about. */
    private static final int DEEP = 2;

    private final JsonNode schema;
    private final JsonNode own;
    private final int depth;

    private final List<String> keys;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final boolean words;
    private final boolean texts;
    private final boolean records;
    private final Map<String, Part> fields = new ConcurrentHashMap<>();
    private volatile @Nullable Part item;

    private Part(JsonNode schema, JsonNode own, int depth) {
      this.schema = schema;
      this.own = own;
      this.depth = depth;
      this.keys = List.copyOf(own.path("properties").propertyNames());
      keys.forEach(key -> ranks.put(key, ranks.size()));
      JsonNode items = Schemas.resolve(schema, own.path("items"));
      String pattern = items.path("pattern").asString("");
      this.texts = pattern.equals(FreeText.PATTERN);
      this.words = items.has("enum") || (items.has("pattern") && !texts);
      this.records = items.has("properties");
    }

    /** What it says of the value of a field, or of an item. */
    public Part below(String step) {
      return ranks.containsKey(step) ? fields.computeIfAbsent(step, this::field) : item();
    }

    private Part field(String name) {
      return part(own.path("properties").path(name));
    }

    /** What it says of every item; of fields that the schema does not know, too. */
    public Part item() {
      Part known = item;
      if (known == null) {
        known = own.isMissingNode() ? this : part(own.path("items"));
        item = known;
      }
      return known;
    }

    private Part part(JsonNode below) {
      return new Part(schema, Schemas.resolve(schema, below), depth + 1);
    }

    /** The keys of the mapping as the schema orders them. */
    public List<String> keys() {
      return keys;
    }

    /** The place of a key among the keys; that behind the last one for a key it does not know. */
    public int rank(String key) {
      return ranks.getOrDefault(key, keys.size());
    }

    /** Whether the list holds words of a fixed form, as codes and domains. */
    public boolean isWordList() {
      return words;
    }

    /** Whether the list holds texts of any form. */
    public boolean isTextList() {
      return texts;
    }

    /** Whether the list is what the file is about, its items set off by blanks. */
    public boolean isSpaced() {
      return depth == 1 && records;
    }
  }
}
