package ru.touchpoints.registry.change;

import java.util.List;
import java.util.Optional;

/**
 * One change between two states of the list.
 *
 * @param process the id of the process, the later one where it was renumbered
 * @param touchpoint the id of the touchpoint, the later one where it was renamed; empty for a
 *     change of the whole process
 * @param direction the direction of the process after the change; before it where it is gone
 * @param department who supplied the data after the change (п. 3.4); before it where they are gone
 * @param field what changed, as the files name it; empty when all of it came or went
 */
public record ListChange(
    Kind kind,
    String process,
    Optional<String> touchpoint,
    String direction,
    String department,
    Optional<String> field,
    Optional<Value> before,
    Optional<Value> after) {

  /** What a change is to the order. */
  public enum Kind {
    PROCESS_INCLUDED("process-included", Optional.of("5.1.1")),
    PROCESS_EXCLUDED("process-excluded", Optional.of("5.1.1")),
    TOUCHPOINT_ADDED("touchpoint-added", Optional.of("5.1.2")),
    TOUCHPOINT_REMOVED("touchpoint-removed", Optional.of("5.1.2")),
    TYPE_CHANGED("type-changed", Optional.of("5.1.2")),
    CHANNEL_CHANGED("channel-changed", Optional.of("5.1.2")),
    NEEDS_CHANGED("needs-changed", Optional.of("5.1.3")),
    EDITORIAL("editorial", Optional.empty());

    private final String id;
    private final Optional<String> paragraph;

    Kind(String id, Optional<String> paragraph) {
      this.id = id;
      this.paragraph = paragraph;
    }

    public String id() {
      return id;
    }

    /**
     * The paragraph that makes the body bring the list up to date; empty for an editorial change.
     */
    public Optional<String> paragraph() {
      return paragraph;
    }
  }

  /**
   * What a field holds.
   *
   * @param words one text, or the items of a list
   * @param list whether the field is a list
   */
  public record Value(List<String> words, boolean list) {

    public Value {
      words = List.copyOf(words);
    }

    static Value text(String text) {
      return new Value(List.of(text), false);
    }

    static Value of(List<String> items) {
      return new Value(items, true);
    }
  }
}
