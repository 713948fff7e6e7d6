package ru.touchpoints.registry.finding;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file relative to the repository root, with {@code /}
 * @param pointer the JSON Pointer (RFC 6901) of the value meant; empty for the whole document
 */
public record Location(String file, Span span, String pointer) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparing(Location::span)
          .thenComparing(Location::pointer);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
