package ru.touchpoints.registry.model.order;

import java.util.Optional;

/**
 * How much a touchpoint is used; little used and unrecorded ones are listed too. Words of one id
 * are the same word, however two orders call it.
 */
public record Demand(String id, String title, Optional<String> paragraph) implements Numbered {

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Demand demand && demand.id.equals(id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
