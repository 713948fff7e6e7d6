package ru.touchpoints.registry.load.text;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/** A comment of a file. */
public record CommentEntry(DocumentEntry entry, Comment comment) {

  /** The word by which a comment speaks to the program. */
  public static final String ADDRESS = "registry";

  private SourceDocument document() {
    return entry.document();
  }

  /**
   * Whether a text may hold a comment that somebody has to read: one that speaks to the program,
   * that asks to fill something in, or that stands beside a value. The others are left alone.
   */
  public static boolean worthReading(String text) {
    for (int sign = text.indexOf('#'); sign >= 0; sign = text.indexOf('#', sign + 1)) {
      int from = sign;
      while (from > 0 && isBlank(text.charAt(from - 1))) {
        from--;
      }
      boolean alone = from == 0 || isLineEnd(text.charAt(from - 1));
      if ((!alone && from < sign) || (alone && addressed(text, sign))) {
        return true;
      }
      while (alone && sign + 1 < text.length() && !isLineEnd(text.charAt(sign + 1))) {
        sign++;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean addressed(String text, int sign) {
    int word = sign;
    while (word < text.length() && (text.charAt(word) == '#' || text.charAt(word) <= ' ')) {
      word++;
    }
    return text.startsWith(ADDRESS, word) || text.startsWith(Mark.WORD, word);
  }

  /** The pointer of the outermost thing that begins on a line below the comment. */
  public Optional<String> below() {
    return document().placeBelow(comment.line()).map(Place::pointer);
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
  public Optional<Value> meant() {
    return meantPlace().map(this::value);
  }

  private Optional<Place> meantPlace() {
    int sign = document().offset(comment.line(), comment.span().column());
    Optional<Place> place =
        comment.alone()
            ? document().placeBelow(comment.line()).filter(this::follows)
            : document().placeAt(sign);
    return place.filter(this::sound);
  }

  /** What the comment speaks of, or the values in it when it is a list or a mapping. */
  public List<Value> values() {
    return meantPlace()
        // The document as a whole has no values of its own.
        .filter(place -> !place.pointer().isEmpty())
        .map(document()::placesWithin)
        .stream()
        .flatMap(List::stream)
        .filter(place -> place.node() instanceof Scalar && sound(place))
        .map(this::value)
        .toList();
  }

  private boolean sound(Place place) {
    return !entry.damaged().at("") && !entry.damaged().around(place.pointer());
  }

  private Value value(Place place) {
    String text = place.node() instanceof Scalar scalar ? scalar.text() : "";
    return new Value(document(), place.pointer(), text);
  }

  private boolean follows(Place place) {
    Span span = document().at(place.start(), place.start(), "").span();
    return span.column() >= comment.span().column()
        && document().onlyCommentsBetween(comment.line(), span.line());
  }

  public String file() {
    return document().path();
  }

  /** The unquoted text before the comment on its line, which the comment ends. */
  public Optional<TextEntry> textBefore() {
    int sign = document().offset(comment.line(), comment.span().column());
    return document()
        .placeAt(sign)
        .flatMap(place -> TextEntry.of(entry, place))
        .filter(text -> text.plain() && text.endsOn(comment.line()))
        .filter(text -> document().textBetween(text.scalar().end(), sign).isBlank());
  }

  /** The place of the comment, with what stands below it as its pointer. */
  public Location here() {
    return new Location(document().path(), comment.span(), below().orElse(""));
  }

  /** What a finding about the comment is about. */
  public Finding.Subject subject() {
    return Subjects.of(document(), below().orElse(""), "", comment.text());
  }

  /**
   * Any value that a comment speaks of, beside the place it was read from.
   *
   * @param text of a value without parts; empty for a list or a mapping
   */
  public record Value(SourceDocument document, String pointer, String text) {

    /** The name of the nearest field, whether this is its value or an item of its list. */
    public String field() {
      String field = Pointers.field(pointer);
      return field.substring(field.lastIndexOf('/') + 1);
    }

    public Location here() {
      return document.at(pointer);
    }

    /** What a finding about the value is about. */
    public Finding.Subject subject() {
      return Subjects.of(document, pointer, Pointers.field(pointer), text);
    }
  }
}
