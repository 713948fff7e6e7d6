package ru.touchpoints.registry.edit.layout;

import org.jspecify.annotations.Nullable;

/** A block list or mapping that is open, and the column it stood and is to stand in, from 0. */
final class Block {

  static final int STEP = 2;

  private final @Nullable Block parent;
  private final boolean list;
  private final int oldColumn;
  private final boolean bare;
  private int column;

  private Block(@Nullable Block parent, boolean list, boolean bare, int oldColumn) {
    this.parent = parent;
    this.list = list;
    this.bare = bare;
    this.oldColumn = oldColumn;
    this.column = below(parent);
  }

  static Block of(@Nullable Block parent, boolean list, int oldColumn) {
    return new Block(parent, list, false, oldColumn);
  }

  /** A list that stood in the column of the key it belongs to. */
  static Block bare(@Nullable Block parent, int oldColumn) {
    return new Block(parent, true, true, oldColumn);
  }

  boolean bare() {
    return bare;
  }

  /** Where what stands in {@code block} on lines of its own begins. */
  static int below(@Nullable Block block) {
    return block == null ? 0 : block.column + STEP;
  }

  @Nullable Block parent() {
    return parent;
  }

  boolean list() {
    return list;
  }

  int oldColumn() {
    return oldColumn;
  }

  int column() {
    return column;
  }

  /** It begins in the middle of a line. */
  void moveTo(int landing) {
    column = landing;
  }
}
