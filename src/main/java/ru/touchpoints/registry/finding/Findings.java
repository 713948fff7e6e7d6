package ru.touchpoints.registry.finding;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Findings in the order in which they were made, as many as a file can give rise to: most lists
 * have a handful, which stand here as they are; of a million, all but the last are packed, and
 * unpacked one block after the other when somebody goes through them.
 */
public final class Findings extends AbstractList<Finding> {

  /** So many are never packed, which would take longer than it is worth. */
  private static final int FEW = 4096;

  /** How many are packed together: enough to share their words, few enough to be unpacked. */
  private static final int BLOCK = 128;

  /** Bytes that do not get shorter by being packed take so many more at most. */
  private static final int SURPLUS = 64;

  /** Findings as compressed bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares blocks.
  private record Block(int size, int length, byte[] packed) {

    static Block of(List<Finding> findings) {
      FindingBytes.Writer writer = new FindingBytes.Writer();
      writer.findings(findings);
      byte[] bytes = writer.bytes();
      Deflater deflater = new Deflater(Deflater.BEST_SPEED);
      try {
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + bytes.length / SURPLUS + SURPLUS];
        int length = deflater.deflate(packed);
        return new Block(findings.size(), bytes.length, Arrays.copyOf(packed, length));
      } finally {
        deflater.end();
      }
    }

    List<Finding> findings() {
      byte[] bytes = new byte[length];
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(packed);
        inflater.inflate(bytes);
      } catch (DataFormatException damaged) {
        throw new IllegalStateException(damaged);
      } finally {
        inflater.end();
      }
      return new FindingBytes.Reader(ByteBuffer.wrap(bytes)).findings();
    }
  }

  private final List<Block> packed = new ArrayList<>(0);
  private int packedSize;

  /** Those that came last. */
  private final List<Finding> plain = new ArrayList<>(0);

  /** A list that begins with these findings. */
  public static Findings of(Collection<Finding> first) {
    Findings findings = new Findings();
    findings.addAll(first);
    return findings;
  }

  /** The same findings, which nobody changes any more. */
  public static List<Finding> frozen(List<Finding> findings) {
    return findings instanceof Findings ? findings : List.copyOf(findings);
  }

  @Override
  public boolean add(Finding finding) {
    plain.add(finding);
    if (plain.size() >= FEW + BLOCK) {
      pack(FEW);
    }
    return true;
  }

  @Override
  public boolean addAll(Collection<? extends Finding> others) {
    if (others instanceof Findings more && !more.packed.isEmpty()) {
      more.packed.forEach(this::add);
      more.plain.forEach(this::add);
    } else {
      others.forEach(this::add);
    }
    return !others.isEmpty();
  }

  private static List<Finding> made(
      Iterable<Finding> findings, Function<Finding, Optional<Finding>> made) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      made.apply(finding).ifPresent(all::add);
    }
    return all;
  }

  /** Whether each finding is the very same; those that are only equal may be written anew. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(List<Finding> before, List<Finding> after) {
    boolean same = before.size() == after.size();
    for (int i = 0; same && i < before.size(); i++) {
      same = before.get(i) == after.get(i);
    }
    return same;
  }

  private void add(Block block) {
    pack(plain.size());
    packed.add(block);
    packedSize += block.size();
  }

  private void pack(int count) {
    for (int from = 0; from < count; from += BLOCK) {
      List<Finding> some = plain.subList(from, Math.min(count, from + BLOCK));
      packed.add(Block.of(some));
      packedSize += some.size();
    }
    plain.subList(0, count).clear();
  }

  /**
   * What the function makes of these findings, in their order; what it leaves as they are stays
   * packed.
   */
  public static Findings each(
      Collection<Finding> findings, Function<Finding, Optional<Finding>> made) {
    Findings result = new Findings();
    for (Block block : findings instanceof Findings all ? all.packed : List.<Block>of()) {
      List<Finding> before = block.findings();
      List<Finding> after = made(before, made);
      if (same(before, after)) {
        result.add(block);
      } else {
        result.addAll(after);
      }
    }
    result.addAll(made(findings instanceof Findings all ? all.plain : findings, made));
    return result;
  }

  @Override
  public int size() {
    return packedSize + plain.size();
  }

  /** Quick only at the ends of a few; whoever wants all goes through them. */
  @Override
  public Finding get(int index) {
    int left = index;
    for (Block block : packed) {
      if (left < block.size()) {
        return block.findings().get(left);
      }
      left -= block.size();
    }
    return plain.get(left);
  }

  @Override
  public Iterator<Finding> iterator() {
    return new Iterator<>() {
      private final Iterator<Block> blocks = packed.iterator();
      private Iterator<Finding> some = List.<Finding>of().iterator();
      private boolean last;

      @Override
      public boolean hasNext() {
        while (!some.hasNext() && !last) {
          last = !blocks.hasNext();
          some = last ? plain.iterator() : blocks.next().findings().iterator();
        }
        return some.hasNext();
      }

      @Override
      public Finding next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return some.next();
      }
    };
  }
}
