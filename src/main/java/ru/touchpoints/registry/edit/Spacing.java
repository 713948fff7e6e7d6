package ru.touchpoints.registry.edit;

import java.util.BitSet;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.Removal;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** One blank line between the items that a file is about, none inside them. */
final class Spacing {

  private final SourceDocument document;
  private final Lines lines;
  private final TextEdits edits;
  private final BitSet content = new BitSet();
  private final BitSet heads = new BitSet();

  private Spacing(SourceDocument document) {
    this.document = document;
    this.lines = new Lines(document);
    this.edits = new TextEdits(document);
    document.root().ifPresent(this::markContent);
  }

  private void markContent(YamlNode node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> markContent(entry.value()));
    } else if (node instanceof Sequence list) {
      list.items().forEach(this::markContent);
    } else if (node instanceof Scalar scalar && scalar.end() > scalar.start()) {
      content.set(lines.lineOf(scalar.start()) + 1, lines.lineOf(scalar.end() - 1) + 1);
    }
  }

  static String of(SourceDocument document, DocumentShape shape) {
    Spacing spacing = new Spacing(document);
    // What a file is about is a list under one of its own keys.
    if (document.root().orElse(null) instanceof Mapping root) {
      for (Entry entry : root.entries()) {
        boolean spaced = shape.root().below(entry.key().text()).isSpaced();
        if (spaced && entry.value() instanceof Sequence list && !list.flow()) {
          spacing.list(list);
        }
      }
    }
    return spacing.edits.applied();
  }

  private void list(Sequence list) {
    int column = lines.columnOf(list.start());
    for (YamlNode item : list.items()) {
      heads.set(lines.headOf(lines.lineOf(Removal.dash(lines, item)), column));
    }
    int first = heads.nextSetBit(0);
    for (int line = heads.nextSetBit(first + 1); line > 0; line = heads.nextSetBit(line + 1)) {
      if (!lines.isBlank(line - 1)) {
        edits.replace(lines.startOf(line), lines.startOf(line), "\n");
      }
    }
    int last = lines.lineOf(Math.max(list.start(), list.end() - 1));
    for (int line = first; line <= last; line++) {
      if (lines.isBlank(line) && !content.get(line) && !setsOff(line)) {
        edits.replace(lines.startOf(line), lines.startOf(line + 1), "");
      }
    }
  }

  /** Whether the blank line stands before an item, or before a comment that may speak of many. */
  private boolean setsOff(int line) {
    int next = line + 1;
    return heads.get(next)
        || document.line(next).filter(text -> text.strip().startsWith("#")).isPresent();
  }
}
