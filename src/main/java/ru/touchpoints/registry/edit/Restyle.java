package ru.touchpoints.registry.edit;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.Removal;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** Texts in the lightest quotes, folded at the margin; lists in the style that their kind wants. */
final class Restyle {

  private final SourceDocument document;
  private final DocumentShape shape;
  private final PendingEdits edits;
  private final Lines lines;

  private Restyle(SourceDocument document, DocumentShape shape) {
    this.document = document;
    this.shape = shape;
    this.edits = new PendingEdits(document, shape);
    this.lines = edits.lines();
  }

  static String of(SourceDocument document, DocumentShape shape) {
    Restyle restyle = new Restyle(document, shape);
    String done = null;
    for (Place place : document.places()) {
      boolean inside = done != null && place.pointer().startsWith(done);
      if (!inside) {
        done = restyle.place(place) ? place.pointer() + "/" : null;
      }
    }
    return restyle.edits.applied();
  }

  /** Tells whether what stands inside is done, too. */
  private boolean place(Place place) {
    if (place.node() instanceof Mapping mapping) {
      if (unfolded(place.pointer(), mapping)) {
        return true;
      }
      mapping.entries().forEach(this::key);
    } else if (place.node() instanceof Scalar scalar && scalar.isText()) {
      text(place.pointer(), scalar);
    }
    return place.node() instanceof Sequence list && list(place.pointer(), list);
  }

  private void key(Entry entry) {
    String plain = ScalarWriter.inline(entry.key().text(), true);
    if (!document.written(entry.key()).equals(plain)) {
      edits.replaceInFlow(entry.key(), plain);
    }
  }

  private void text(String pointer, Scalar scalar) {
    if (edits.isInFlow(pointer)) {
      edits.replaceInFlow(scalar, ScalarWriter.inline(scalar.text(), true));
    } else if (!isBlock(scalar) || scalar.text().indexOf('\n') < 0) {
      edits.replaced(pointer, scalar, new YamlValue.Text(scalar.text()));
    }
  }

  private static boolean isBlock(Scalar scalar) {
    return scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
  }

  private boolean list(String pointer, Sequence list) {
    Items items = (Items) YamlValue.of(list);
    boolean settled = edits.isInFlow(pointer) || items.items().isEmpty() || isCommented(list);
    if (settled) {
      return false;
    }
    if (list.items().stream().allMatch(Scalar.class::isInstance)) {
      boolean flow = edits.writer().isFlow(items, column(pointer, list), pointer);
      return (flow || list.flow()) && edits.replaced(pointer, list, items);
    }
    return list.flow() && shape.isSpaced(pointer) && edits.replaced(pointer, list, items);
  }

  /** Writes line by line an item between braces, where each item is what the file is about. */
  private boolean unfolded(String pointer, Mapping item) {
    boolean wanted =
        item.flow()
            && !item.entries().isEmpty()
            && !pointer.isEmpty()
            && shape.isSpaced(Pointers.parent(pointer))
            && !edits.isInFlow(pointer)
            && !isCommented(item);
    if (!wanted) {
      return false;
    }
    int dash = lines.columnOf(Removal.dash(lines, item));
    List<String> written = edits.writer().item(YamlValue.of(item), dash, pointer);
    return edits.replaceInFlow(item, String.join("\n", written).substring(dash + "- ".length()));
  }

  private boolean isCommented(YamlNode node) {
    return !lines.commentsBetween(node.start(), node.end()).isEmpty();
  }

  /** Where the list begins, or would begin beside its key. */
  private int column(String pointer, Sequence list) {
    Optional<Entry> entry = document.entry(pointer);
    return entry
        .map(of -> lines.columnOf(of.key().start()) + of.key().text().length() + ": ".length())
        .orElseGet(() -> lines.columnOf(list.start()));
  }
}
