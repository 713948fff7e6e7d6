package ru.touchpoints.registry.official.verify;

import java.util.Optional;

/**
 * Something in which a document differs from the list.
 *
 * @param expected what the list has there; empty where it has nothing, or no text
 * @param found what the document has there
 */
public record DocumentDifference(
    Kind kind, DocumentPlace place, Optional<String> expected, Optional<String> found) {

  /** How a document can differ. */
  public enum Kind {
    /** A text is another one. */
    CHANGED("changed"),
    /** The document has no such thing. */
    LACKING("lacking"),
    /** What should be hidden is there for everybody to see. */
    SHOWN("shown"),
    /** The list has no such thing. */
    ADDED("added");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  static DocumentDifference changed(DocumentPlace place, String expected, String found) {
    return new DocumentDifference(Kind.CHANGED, place, something(expected), something(found));
  }

  static DocumentDifference lacking(DocumentPlace feature) {
    return new DocumentDifference(Kind.LACKING, feature, Optional.empty(), Optional.empty());
  }

  static DocumentDifference shown(DocumentPlace feature) {
    return new DocumentDifference(Kind.SHOWN, feature, Optional.empty(), Optional.empty());
  }

  static DocumentDifference added(DocumentPlace feature) {
    return new DocumentDifference(Kind.ADDED, feature, Optional.empty(), Optional.empty());
  }

  private static Optional<String> something(String text) {
    return Optional.of(text).filter(there -> !there.isEmpty());
  }
}
