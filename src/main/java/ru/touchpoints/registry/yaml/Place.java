package ru.touchpoints.registry.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A node and where it stands in its document. Its pointer is put together when somebody asks: a
 * file may have more places than there is room for their pointers.
 */
public final class Place {

  private final @Nullable Place above;
  private final @Nullable String key;
  private final int index;
  private final YamlNode node;
  private final int start;

  private Place(@Nullable Place above, @Nullable String key, int index, YamlNode node, int start) {
    this.above = above;
    this.key = key;
    this.index = index;
    this.node = node;
    this.start = start;
  }

  static Place ofRoot(YamlNode root) {
    return new Place(null, null, 0, root, root.start());
  }

  Place under(YamlNode.Entry entry) {
    return new Place(this, entry.key().text(), 0, entry.value(), entry.key().start());
  }

  Place item(int number, YamlNode item) {
    return new Place(this, null, number, item, item.start());
  }

  /** A JSON Pointer (RFC 6901); empty for the root. */
  public String pointer() {
    Place holder = above;
    if (holder == null) {
      return "";
    }
    String step = key;
    return step == null
        ? Pointers.child(holder.pointer(), index)
        : Pointers.child(holder.pointer(), step);
  }

  public YamlNode node() {
    return node;
  }

  /** The first code point of the node together with its key. */
  public int start() {
    return start;
  }

  /** Whether it is the other place or lies inside of it. */
  public boolean within(Place other) {
    Place one = this;
    while (one != null) {
      if (one.node == other.node && one.start == other.start) {
        return true;
      }
      one = one.above;
    }
    return false;
  }
}
