package ru.touchpoints.registry.load;

import java.util.List;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;

/**
 * A document of the list and what is known of it already.
 *
 * @param damaged pointers that a finding of the schemas already speaks of
 */
public record DocumentEntry(SourceDocument document, Damage damaged) {

  /** Whether fields can be read from it. */
  boolean readable() {
    return document.root().filter(YamlNode.Mapping.class::isInstance).isPresent();
  }

  /** Every text that no finding of the schemas speaks of already. */
  public List<TextEntry> texts() {
    return TextEntry.of(this).toList();
  }

  /** Every line as it is written; none of a document that cannot be read. */
  public List<LineEntry> lines() {
    return LineEntry.of(document, damaged).toList();
  }

  /** Every comment; none of a document that cannot be read. */
  public List<CommentEntry> comments() {
    return CommentEntry.of(document, damaged).toList();
  }
}
