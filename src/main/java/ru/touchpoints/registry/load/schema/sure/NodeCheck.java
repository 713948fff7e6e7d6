package ru.touchpoints.registry.load.schema.sure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** What a schema asks of one node. */
sealed interface NodeCheck {

  /** Whether the node is valid; false where that is not known. */
  boolean surely(YamlNode node);

  /** What holds a keyword that is not simple. */
  record Doubt() implements NodeCheck {
    @Override
    public boolean surely(YamlNode node) {
      return false;
    }
  }

  /** A schema that stands elsewhere in the file. */
  record Reference(String name, Map<String, NodeCheck> definitions) implements NodeCheck {
    @Override
    public boolean surely(YamlNode node) {
      NodeCheck meant = definitions.get(name);
      return meant != null && meant.surely(node);
    }
  }

  /** A text: its length in code points, and its form. */
  record Text(int least, int most, Optional<TextForm> form) implements NodeCheck {
    @Override
    public boolean surely(YamlNode node) {
      if (!(node instanceof Scalar scalar) || !scalar.isText()) {
        return false;
      }
      String text = scalar.text();
      return text.length() <= SureSchema.LONGEST_TEXT
          // No text has more code points than characters, nor less than half as many.
          && (text.length() <= most || text.codePointCount(0, text.length()) <= most)
          && (text.length() + 1) / 2 >= least
          && (form.isEmpty() || form.get().surely(text));
    }
  }

  /** One of some texts. */
  record Word(Set<String> words) implements NodeCheck {
    @Override
    public boolean surely(YamlNode node) {
      return node instanceof Scalar scalar && scalar.isText() && words.contains(scalar.text());
    }
  }

  /** Yes or no. */
  record Flag() implements NodeCheck {
    @Override
    public boolean surely(YamlNode node) {
      return node instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN;
    }
  }

  /** A number of few digits; one with a fraction only where it is not whole. */
  record Number(boolean whole, int least, int most) implements NodeCheck {

    private static final int MOST_DIGITS = 9;

    @Override
    public boolean surely(YamlNode node) {
      if (!(node instanceof Scalar scalar) || !isPlain(scalar.text())) {
        return false;
      }
      if (scalar.kind() == Kind.INTEGER) {
        int number = Integer.parseInt(scalar.text());
        return number >= least && number <= most;
      }
      if (whole || scalar.kind() != Kind.FLOAT) {
        return false;
      }
      double number = Double.parseDouble(scalar.text());
      return number > least && number < most;
    }

    private static boolean isPlain(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ((c < '0' || c > '9') && (c != '.' || i == 0 || i == text.length() - 1)) {
          return false;
        }
      }
      return text.length() <= MOST_DIGITS;
    }
  }

  /** A list, whose items may have to be different words, and one of them a certain one. */
  record Items(int least, boolean unique, Optional<NodeCheck> each, Optional<NodeCheck> one)
      implements NodeCheck {

    /** Lists of more items are not compared item by item. */
    private static final int FEW = 64;

    @Override
    public boolean surely(YamlNode node) {
      if (!(node instanceof Sequence sequence) || sequence.items().size() < least) {
        return false;
      }
      List<YamlNode> items = sequence.items();
      if (each.isPresent()) {
        NodeCheck check = each.get();
        for (YamlNode item : items) {
          if (!check.surely(item)) {
            return false;
          }
        }
      }
      return (!unique || different(items)) && (one.isEmpty() || contained(items, one.get()));
    }

    private static boolean different(List<YamlNode> items) {
      if (items.size() > FEW) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!(items.get(i) instanceof Scalar scalar && scalar.isText())
            || stands(scalar.text(), items, i)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the text is one of the first items, which are texts. */
    private static boolean stands(String text, List<YamlNode> items, int count) {
      for (int i = 0; i < count; i++) {
        if (items.get(i) instanceof Scalar scalar && scalar.text().equals(text)) {
          return true;
        }
      }
      return false;
    }

    private static boolean contained(List<YamlNode> items, NodeCheck one) {
      for (YamlNode item : items) {
        if (one.surely(item)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Keys with values.
   *
   * @param fields the names that are known, in the order of the schema
   * @param checks one for each of them
   * @param required a bit for each field that must be there
   * @param closed whether there may be no other key
   * @param others the keys and values that may be there beside the fields
   */
  record Fields(
      List<String> fields,
      List<NodeCheck> checks,
      long required,
      boolean closed,
      Optional<Others> others)
      implements NodeCheck {

    /** Fields whose names have a form. */
    record Others(TextForm form, NodeCheck check) {}

    @Override
    public boolean surely(YamlNode node) {
      if (!(node instanceof Mapping mapping)) {
        return false;
      }
      long missing = required;
      int last = -1;
      for (Entry entry : mapping.entries()) {
        String key = entry.key().text();
        int field = field(key, last);
        if (field >= 0) {
          if (!checks.get(field).surely(entry.value())) {
            return false;
          }
          missing &= ~(1L << field);
          last = field;
        } else if (closed && !isOther(key, entry.value())) {
          return false;
        }
      }
      return missing == 0;
    }

    /** The index of the field, looked for behind the last one first: files follow the schema. */
    private int field(String key, int last) {
      int count = fields.size();
      for (int i = 1; i <= count; i++) {
        int field = (last + i) % count;
        if (fields.get(field).equals(key)) {
          return field;
        }
      }
      return -1;
    }

    private boolean isOther(String key, YamlNode value) {
      return others.isPresent()
          && others.get().form().surely(key)
          && others.get().check().surely(value);
    }
  }
}
