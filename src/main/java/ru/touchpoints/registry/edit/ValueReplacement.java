package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** Another value after the same key or dash; comments on its line stay there. */
final class ValueReplacement {

  private static final int STEP = 2;

  private final SourceDocument document;
  private final ValueWriter writer;
  private final Lines lines;
  private final TextEdits edits;

  ValueReplacement(SourceDocument document, ValueWriter writer, Lines lines, TextEdits edits) {
    this.document = document;
    this.writer = writer;
    this.lines = lines;
    this.edits = edits;
  }

  /** Puts the value there; false where that cannot be done without losing a comment. */
  boolean made(String pointer, YamlNode node, YamlValue value) {
    return made(document.entry(pointer), pointer, node, value);
  }

  /** The same, where the entry whose value it is is known. */
  boolean made(Optional<Entry> entry, String pointer, YamlNode node, YamlValue value) {
    boolean block =
        (node instanceof Mapping map && !map.flow()) || (node instanceof Sequence l && !l.flow());
    int start = block ? entry.map(lines::afterColon).orElse(-1) : node.start();
    if (start < 0 || (block && !lines.commentsBetween(start, node.end()).isEmpty())) {
      return false;
    }
    int indent =
        entry.map(of -> lines.columnOf(of.key().start()) + STEP).orElse(lines.columnOf(start));
    boolean apart = Character.isWhitespace(lines.at(start - 1)) || start == 0;
    List<String> written =
        writer.value(value, lines.columnOf(start) + (apart ? 0 : 1), indent, pointer);
    if (written.get(0).isEmpty() && entry.isEmpty()) {
      return false;
    }
    return rewrite(node, start, written);
  }

  private boolean rewrite(YamlNode node, int from, List<String> written) {
    int start = from;
    if (written.get(0).isEmpty()) {
      while (lines.at(start - 1) == ' ') {
        start--;
      }
    }
    boolean apart = written.get(0).isEmpty() || Character.isWhitespace(lines.at(start - 1));
    Optional<Comment> comment = commentBeside(node, written);
    int end = Math.max(node.end(), comment.map(lines::endOf).orElse(0));
    String beside = comment.map(of -> beside(node, of)).orElse("");
    String first = (apart || start == 0 ? "" : " ") + written.get(0) + beside;
    List<String> all = new ArrayList<>(written);
    all.set(0, first);
    return edits.replace(start, end, String.join(lines.lineEnd(), all));
  }

  /** The comment that would stand inside what is written. */
  private Optional<Comment> commentBeside(YamlNode node, List<String> written) {
    if (isBlockText(node)) {
      return lines.commentAfter(node.start());
    }
    return written.size() > 1 ? lines.commentAfter(node.end()) : Optional.empty();
  }

  /** The comment with the blanks before it. */
  private String beside(YamlNode node, Comment comment) {
    int start = lines.offsetOf(comment);
    int blanks = start;
    while (blanks > node.start() && lines.at(blanks - 1) == ' ') {
      blanks--;
    }
    return (blanks == start ? " " : "") + lines.slice(blanks, lines.endOf(comment));
  }

  private static boolean isBlockText(YamlNode node) {
    return node instanceof Scalar scalar
        && (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED);
  }
}
