package ru.touchpoints.registry.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/**
 * A comment of a file.
 *
 * @param below the pointer of the outermost thing that begins on a line below the comment
 * @param damaged what a finding of the schemas already speaks of
 */
public record CommentEntry(
    SourceDocument document, Comment comment, Optional<String> below, Damage damaged) {

  static Stream<CommentEntry> of(SourceDocument document, Damage damaged) {
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

  /**
   * What the comment speaks of: the thing whose line it ends, or the next one below it unless a
   * blank line or a lesser indent parts them. Empty where an earlier finding speaks of that.
   */
  public Optional<ValueEntry> meant() {
    int sign = document.offset(comment.line(), comment.span().column());
    Optional<Place> place =
        comment.alone()
            ? document.placeBelow(comment.line()).filter(this::follows)
            : document.placeAt(sign);
    return place.filter(this::sound).map(this::value);
  }

  /** What the comment speaks of, or the values in it when it is a list or a mapping. */
  public List<ValueEntry> values() {
    String scope = meant().map(ValueEntry::pointer).orElse("");
    return document.places().stream()
        .filter(place -> !scope.isEmpty() && (place.pointer() + "/").startsWith(scope + "/"))
        .filter(place -> place.node() instanceof Scalar && sound(place))
        .map(this::value)
        .toList();
  }

  private boolean sound(Place place) {
    return !damaged.at("") && !damaged.around(place.pointer());
  }

  private ValueEntry value(Place place) {
    String text = place.node() instanceof Scalar scalar ? scalar.text() : "";
    return new ValueEntry(document, place.pointer(), text);
  }

  private boolean follows(Place place) {
    Span span = document.at(place.start(), place.start(), "").span();
    return span.column() >= comment.span().column()
        && IntStream.range(comment.line() + 1, span.line())
            .mapToObj(document::line)
            .allMatch(line -> line.filter(text -> text.strip().startsWith("#")).isPresent());
  }

  public String file() {
    return document.path();
  }

  /** The unquoted text before the comment on its line, which the comment ends. */
  public Optional<TextEntry> textBefore() {
    int sign = document.offset(comment.line(), comment.span().column());
    return document
        .placeAt(sign)
        .flatMap(place -> TextEntry.of(new DocumentEntry(document, damaged), place))
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
