package ru.touchpoints.registry.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.Removal;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.load.schema.DocumentShape.Part;
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
    document.root().ifPresent(root -> restyle.node(new Spot("", shape.root(), null, false), root));
    return restyle.edits.applied();
  }

  /**
   * Where a node stands.
   *
   * @param entry whose value it is; null for the root and for items
   * @param inFlow whether brackets hold it
   */
  private record Spot(String pointer, Part part, @Nullable Entry entry, boolean inFlow) {

    Spot below(String step, @Nullable Entry field, boolean flow) {
      return new Spot(Pointers.child(pointer, step), part.below(step), field, inFlow || flow);
    }
  }

  private void node(Spot spot, YamlNode node) {
    if (node instanceof Scalar scalar) {
      if (scalar.isText()) {
        text(spot, scalar);
      }
    } else if (node instanceof Mapping mapping) {
      if (!unfolded(spot, mapping)) {
        mapping.entries().forEach(this::key);
        mapping
            .entries()
            .forEach(
                entry ->
                    node(spot.below(entry.key().text(), entry, mapping.flow()), entry.value()));
      }
    } else if (node instanceof Sequence list && !list(spot, list)) {
      for (int i = 0; i < list.items().size(); i++) {
        node(spot.below(Integer.toString(i), null, list.flow()), list.items().get(i));
      }
    }
  }

  private void key(Entry entry) {
    String plain = ScalarWriter.inline(entry.key().text(), true);
    if (!document.written(entry.key()).equals(plain)) {
      edits.replaceInFlow(entry.key(), plain);
    }
  }

  private void text(Spot spot, Scalar scalar) {
    if (spot.inFlow()) {
      edits.replaceInFlow(scalar, ScalarWriter.inline(scalar.text(), true));
    } else if (!isBlock(scalar) || scalar.text().indexOf('\n') < 0) {
      replaced(spot, scalar, new YamlValue.Text(scalar.text()));
    }
  }

  private boolean replaced(Spot spot, YamlNode node, YamlValue value) {
    return edits.replaced(Optional.ofNullable(spot.entry()), spot.pointer(), node, value);
  }

  private static boolean isBlock(Scalar scalar) {
    return scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
  }

  /** Tells whether what stands inside is done, too. */
  private boolean list(Spot spot, Sequence list) {
    if (spot.inFlow() || list.items().isEmpty() || isCommented(list)) {
      return false;
    }
    boolean wanted = list.flow() && spot.part().isSpaced();
    if (list.items().stream().allMatch(Scalar.class::isInstance)) {
      wanted =
          list.flow()
              || (!ValueWriter.isTooMany(list.items().size())
                  && ValueWriter.isFlow(items(list), column(spot, list), spot.part()));
    }
    return wanted && replaced(spot, list, items(list));
  }

  private static Items items(Sequence list) {
    return (Items) YamlValue.of(list);
  }

  /** Writes line by line an item between braces, where each item is what the file is about. */
  private boolean unfolded(Spot spot, Mapping item) {
    boolean wanted =
        item.flow()
            && !item.entries().isEmpty()
            && !spot.pointer().isEmpty()
            && shape.isSpaced(Pointers.parent(spot.pointer()))
            && !spot.inFlow()
            && !isCommented(item);
    if (!wanted) {
      return false;
    }
    int dash = lines.columnOf(Removal.dash(lines, item));
    List<String> written = edits.writer().item(YamlValue.of(item), dash, spot.pointer());
    return edits.replaceInFlow(item, String.join("\n", written).substring(dash + "- ".length()));
  }

  private boolean isCommented(YamlNode node) {
    return !lines.commentsBetween(node.start(), node.end()).isEmpty();
  }

  /** Where the list begins, or would begin beside its key. */
  private int column(Spot spot, Sequence list) {
    Entry entry = spot.entry();
    return entry == null
        ? lines.columnOf(list.start())
        : lines.columnOf(entry.key().start()) + entry.key().text().length() + ": ".length();
  }
}
