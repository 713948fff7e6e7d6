package ru.touchpoints.registry.rule.suppression;

import java.util.Optional;
import ru.touchpoints.registry.load.text.CommentEntry;

/**
 * The beginning of a comment by which it speaks to the program: {@code # registry:}. Read sign by
 * sign, for a comment may be as long as its file.
 */
final class Addressed {

  private Addressed() {}

  /** What a comment says behind its address; empty for a comment that speaks to somebody else. */
  static Optional<String> behind(String comment) {
    int word = Blanks.from(comment, 1);
    int sign = Blanks.from(comment, word + CommentEntry.ADDRESS.length());
    boolean addressed =
        comment.startsWith("#")
            && comment.startsWith(CommentEntry.ADDRESS, word)
            && comment.startsWith(":", sign);
    String body = addressed ? comment.substring(Blanks.from(comment, sign + 1)) : "";
    return addressed && !Blanks.partsLines(body) ? Optional.of(body) : Optional.empty();
  }
}
