package ru.touchpoints.registry.yaml;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/**
 * Where the comments of a text stand, in its order. A text may have millions of them: each is made
 * when somebody asks for it.
 */
public final class CommentPlaces {

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private final BitSet alone = new BitSet();
  private int count;

  /**
   * A comment behind all others.
   *
   * @param start its number sign, in code points from 0
   * @param end behind it, blanks left out
   * @param own whether nothing else stands on the line
   */
  public void add(int start, int end, boolean own) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    alone.set(count, own);
    count++;
  }

  /** The comments; no more may be added. */
  Found in(TextLines lines) {
    return new Found(lines);
  }

  /** The comments as they stand in a text. */
  final class Found extends AbstractList<Comment> implements RandomAccess {

    private final TextLines lines;

    private Found(TextLines lines) {
      this.lines = lines;
    }

    @Override
    public Comment get(int index) {
      int start = starts[index];
      int end = ends[index];
      return new Comment(lines.span(start, end), lines.slice(start, end), alone.get(index));
    }

    @Override
    public int size() {
      return count;
    }

    /** Those that begin from one offset up to another. */
    List<Comment> between(int start, int end) {
      int from = firstFrom(start);
      return subList(from, Math.max(from, firstFrom(end)));
    }

    private int firstFrom(int offset) {
      int found = Arrays.binarySearch(starts, 0, count, offset);
      return found < 0 ? -found - 1 : found;
    }
  }
}
