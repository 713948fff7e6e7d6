package ru.touchpoints.registry.model.order;

import java.util.Optional;

/**
 * A kind of touchpoint. Kinds of one id are the same kind, however two orders call it.
 *
 * @param impliedChannel the only channel that the kind can have; empty where the editor states it
 * @param address the form of its addresses
 */
public record TouchpointType(
    String id,
    String title,
    Optional<String> paragraph,
    Optional<Channel> impliedChannel,
    AddressKind address)
    implements Numbered {

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof TouchpointType type && type.id.equals(id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
