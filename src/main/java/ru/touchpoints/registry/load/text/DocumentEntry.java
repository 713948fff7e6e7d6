package ru.touchpoints.registry.load.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;

/**
 * A document of the list and what is known of it already.
 *
 * @param damaged pointers that a finding of the schemas already speaks of
 */
public record DocumentEntry(SourceDocument document, Damage damaged) {

  /** Whether fields can be read from it. */
  public boolean readable() {
    return document.root().filter(YamlNode.Mapping.class::isInstance).isPresent();
  }

  /** Shows every text that no finding of the schemas speaks of already. */
  public void texts(TextWalk.Reader reader) {
    Optional<YamlNode> root = document.root();
    if (root.isPresent()) {
      new TextWalk(this, reader).through(root.get(), "");
    }
  }

  /**
   * What kinds of characters stand in the document, see {@link Traits#of(String)}; none in one that
   * cannot be read.
   */
  public int traits() {
    if (document.root().isEmpty()) {
      return 0;
    }
    String text = document.text();
    int traits = Traits.of(text);
    // A rare character could be a blank before a number sign.
    boolean unsure = (traits & (Traits.STRANGE | Traits.HIDDEN)) != 0;
    boolean signs = (traits & Traits.NUMBER_SIGN) != 0;
    return signs && (unsure || CommentEntry.worthReading(text)) ? traits | Traits.REMARK : traits;
  }

  /** Every line as it is written; none of a document that cannot be read. */
  public List<LineEntry> lines() {
    List<LineEntry> lines = new ArrayList<>();
    int count = document.root().isPresent() ? document.lineCount() : 0;
    for (int number = 1; number <= count; number++) {
      lines.add(new LineEntry(document, damaged, number));
    }
    return lines;
  }

  /** Every comment; none of a document that cannot be read. */
  public List<CommentEntry> comments() {
    List<CommentEntry> comments = new ArrayList<>();
    for (Comment comment : document.comments()) {
      comments.add(new CommentEntry(this, comment));
    }
    return comments;
  }
}
