package ru.touchpoints.registry.load;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * A comment of a file.
 *
 * @param below the pointer of the outermost thing that begins on a line below the comment
 * @param damaged pointers that a finding of the schemas already speaks of
 */
public record CommentEntry(
    SourceDocument document, Comment comment, Optional<String> below, Set<String> damaged) {

  static Stream<CommentEntry> of(SourceDocument document, Set<String> damaged) {
    return document.comments().stream()
        .map(
            comment ->
                new CommentEntry(
                    document,
                    comment,
                    document.placeBelow(comment.line()).map(Place::pointer),
                    damaged));
  }

  /** The comment from its {@code #} to the end of the line. */
  public String text() {
    return comment.text();
  }

  /** Whether nothing else stands on the line. */
  public boolean alone() {
    return comment.alone();
  }

  public String file() {
    return document.path();
  }

  /** The unquoted text before the comment on its line, which the comment ends. */
  public Optional<TextEntry> textBefore() {
    int sign = document.offset(comment.line(), comment.span().column());
    return document
        .placeAt(sign)
        .flatMap(place -> TextEntry.of(document, place, damaged))
        .filter(text -> text.plain() && text.endsOn(comment.line()))
        .filter(text -> document.textBetween(text.scalar().end(), sign).isBlank());
  }

  /** The place of the comment, with what stands below it as its pointer. */
  public Location here() {
    return new Location(document.path(), comment.span(), below.orElse(""));
  }

  /** What a finding about the comment is about. */
  public Finding.Subject subject() {
    return Subjects.of(document, below.orElse(""), "", comment.text());
  }
}
