package ru.touchpoints.registry.edit.layout;

import java.util.List;
import ru.touchpoints.registry.edit.ScalarWriter;
import ru.touchpoints.registry.edit.ValueWriter;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.load.schema.DocumentShape.Part;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * Whether a text is in the canonical layout already, as nearly every one is: it is compared with
 * what would be written for its nodes, character by character, and nothing is written. A yes is
 * certain; a no says only that the text has to be laid out to know.
 */
final class CanonicalText {

  private final String text;
  private final LineGap gap;
  private int at;

  private CanonicalText(String text) {
    this.text = text;
    this.gap = new LineGap(text);
  }

  static boolean is(SourceDocument document, DocumentShape shape) {
    if (!document.isPlain()) {
      return false;
    }
    CanonicalText canonical = new CanonicalText(document.text());
    return document.root().filter(root -> canonical.isBlock(root, 0, 0, shape.root())).isPresent()
        && canonical.gap.ends(canonical.at);
  }

  /** Whether the text goes on with the mapping or list, from the line above it. */
  private boolean isBlock(YamlNode node, int depth, int column, Part part) {
    if (node instanceof Mapping mapping && !mapping.flow()) {
      return goesTo(column) && isMapping(mapping, depth, column, part);
    }
    return node instanceof Sequence list && !list.flow() && isList(list, depth, column, part);
  }

  private boolean isMapping(Mapping mapping, int depth, int column, Part part) {
    int rank = 0;
    boolean first = true;
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      int before = rank;
      rank = part.rank(key);
      if (before > rank || !(first || goesTo(column)) || !isKey(key)) {
        return false;
      }
      gap.open(depth, column);
      if (!isValue(entry.value(), depth, column, key.length(), part.below(key))) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private boolean isKey(String key) {
    return ScalarWriter.isPlain(key, true) && goesOn(key) && goesOn(":");
  }

  private boolean isValue(YamlNode value, int depth, int column, int width, Part part) {
    if (value instanceof Mapping) {
      return isBlock(value, depth + 1, column + Block.STEP, part);
    }
    int beside = column + width + ": ".length();
    if (value instanceof Sequence list && !list.flow()) {
      return !belongsInBrackets(list, beside, part)
          && isBlock(list, depth + 1, column + Block.STEP, part);
    }
    return goesOn(" ") && isBeside(value, beside, column + Block.STEP, part);
  }

  private boolean isList(Sequence list, int depth, int column, Part part) {
    boolean spaced = part.isSpaced();
    boolean inItem = gap.isWithin();
    boolean first = true;
    for (YamlNode item : list.items()) {
      if (!goesTo(column) || (spaced && !first && !gap.setOff()) || !goesOn("- ")) {
        return false;
      }
      gap.open(depth, column);
      gap.within(spaced || inItem);
      if (!isItem(item, depth, column + Block.STEP, part.item())) {
        return false;
      }
      gap.within(inItem);
      first = false;
    }
    return true;
  }

  private boolean isItem(YamlNode item, int depth, int column, Part part) {
    return item instanceof Mapping mapping
        ? !mapping.flow() && isMapping(mapping, depth + 1, column, part)
        : isBeside(item, column, column, part);
  }

  /**
   * Whether the text goes on with what stands behind a key or a dash.
   *
   * @param column where it begins
   * @param indent of its further lines
   */
  private boolean isBeside(YamlNode node, int column, int indent, Part part) {
    if (node instanceof Scalar scalar) {
      return isScalar(scalar, column, indent);
    }
    if (!(node instanceof Sequence list) || !list.flow()) {
      return false;
    }
    return belongsInBrackets(list, column, part) && goesOn(ValueWriter.flow(items(list)));
  }

  private static boolean belongsInBrackets(Sequence list, int column, Part part) {
    return !ValueWriter.isTooMany(list.items().size())
        && list.items().stream().allMatch(Scalar.class::isInstance)
        && ValueWriter.isFlow(items(list), column, part);
  }

  private static Items items(Sequence list) {
    return (Items) YamlValue.of(list);
  }

  private boolean isScalar(Scalar scalar, int column, int indent) {
    if (!scalar.isText()) {
      return goesOn(scalar.text());
    }
    List<String> lines = ScalarWriter.block(scalar.text(), column, indent);
    for (int i = 0; i < lines.size(); i++) {
      if ((i > 0 && !goesOn("\n")) || !goesOn(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean goesOn(String piece) {
    boolean same = text.startsWith(piece, at);
    at += piece.length();
    return same;
  }

  private boolean goesTo(int column) {
    at = gap.to(column, at);
    return at >= 0;
  }
}
