package ru.touchpoints.registry.yaml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of a document, with the code points of the text that it covers. */
public sealed interface YamlNode {

  /** The first code point of the node. */
  int start();

  /** The code point after the last one of the node. */
  int end();

  /** A value without parts. */
  record Scalar(String text, Style style, Kind kind, int start, int end) implements YamlNode {

    public boolean isText() {
      return kind == Kind.TEXT;
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, boolean flow, int start, int end) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, each key once, in the order of the file. */
  record Mapping(List<Entry> entries, boolean flow, int start, int end) implements YamlNode {
    public Mapping {
      entries = IndexedEntries.of(entries);
    }

    public Optional<Entry> entry(String key) {
      return Optional.ofNullable(find(key));
    }

    public Optional<YamlNode> value(String key) {
      return Optional.ofNullable(get(key));
    }

    /** The value under the key, for those who look up many; null without one. */
    public @Nullable YamlNode get(String key) {
      Entry entry = find(key);
      return entry == null ? null : entry.value();
    }

    private @Nullable Entry find(String key) {
      if (entries instanceof IndexedEntries many) {
        return many.find(key);
      }
      // By index: no iterator for each of the many look-ups.
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (entry.key().text().equals(key)) {
          return entry;
        }
      }
      return null;
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, YamlNode value) {}

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** What the YAML 1.2 core schema reads a scalar as. */
  enum Kind {
    TEXT,
    BOOLEAN,
    INTEGER,
    FLOAT,
    NULL
  }
}
