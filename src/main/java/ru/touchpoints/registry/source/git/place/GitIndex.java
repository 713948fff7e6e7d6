package ru.touchpoints.registry.source.git.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The files that git holds for the work tree, as its index writes them down. JGit reads neither an
 * index with whole folders left out of the work tree nor one without its sum.
 */
public record GitIndex(List<Entry> entries) {

  private static final int MAGIC = 0x44495243;
  private static final int HIGHEST_VERSION = 4;
  private static final int SHA1 = 20;
  private static final int SHA256 = 32;
  private static final int EXTENDED = 0x4000;
  private static final int SKIP_WORK_TREE = 0x4000;
  private static final int INTENT_TO_ADD = 0x2000;
  private static final int PADDING = 8;

  /** The longest index that is read, in bytes: a file of the work tree takes about a hundred. */
  static final long MOST_BYTES = 64L << 20;

  private static final int TYPE = 0xF000;
  private static final int REGULAR = 0x8000;

  /** Folders as entries: what is known of the extension suffices to read it. */
  private static final int SPARSE_FOLDERS = 0x73646972;

  private static final int SHARED = 0x6C696E6B;

  private static final int SMALLEST_REQUIRED = 'a' << 24;

  public GitIndex {
    entries = List.copyOf(entries);
  }

  /**
   * A file, or a whole folder that is left out of the work tree.
   *
   * @param path with {@code /}; that of a folder ends so
   * @param id of the content
   * @param stage 0, or a side of a merge
   * @param leftOut whether it is not to be in the work tree
   * @param intended whether it was announced without content
   */
  public record Entry(
      String path, String id, int mode, int stage, boolean leftOut, boolean intended, Stamp stamp) {

    public boolean folder() {
      return path.endsWith("/");
    }

    public boolean regular() {
      return (mode & TYPE) == REGULAR;
    }
  }

  /** What the file looked like when git last compared it with the content. */
  public record Stamp(
      int changed, int changedNanos, int modified, int modifiedNanos, int inode, int size) {}

  /**
   * The index in the file; empty when there is none yet.
   *
   * @throws GitFault when it cannot be read
   */
  public static GitIndex read(Path file, boolean sha256) throws IOException {
    if (!Files.exists(file)) {
      return new GitIndex(List.of());
    }
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      throw new GitFault(GitFault.Kind.INDEX, file.toString());
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    List<Entry> entries = new ArrayList<>();
    try {
      parse(bytes, sha256 ? SHA256 : SHA1, entries);
      return new GitIndex(entries);
    } catch (SharedException shared) {
      entries.addAll(read(file.resolveSibling("sharedindex." + shared.id), sha256).entries());
    } catch (BufferUnderflowException | IllegalArgumentException broken) {
      throw new GitFault(GitFault.Kind.INDEX, file.toString());
    }
    boolean leftOut = entries.stream().anyMatch(Entry::leftOut);
    throw new GitFault(leftOut ? GitFault.Kind.SPARSE : GitFault.Kind.INDEX, file.toString());
  }

  /** A part of the entries stands in another file, and bits tell which of them hold. */
  private static final class SharedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String id;

    SharedException(String id) {
      super(id);
      this.id = id;
    }
  }

  private static void parse(ByteBuffer bytes, int idLength, List<Entry> entries)
      throws SharedException {
    int magic = bytes.getInt();
    int version = bytes.getInt();
    if (magic != MAGIC || version < 2 || version > HIGHEST_VERSION) {
      throw new IllegalArgumentException();
    }
    int count = bytes.getInt();
    byte[] former = {};
    for (int i = 0; i < count; i++) {
      former = entry(bytes, version, idLength, former, entries);
    }
    while (bytes.remaining() >= idLength + Integer.BYTES * 2) {
      int extension = bytes.getInt();
      int length = bytes.getInt();
      if (extension == SHARED) {
        byte[] id = new byte[idLength];
        bytes.get(id);
        throw new SharedException(HexFormat.of().formatHex(id));
      }
      if (extension >= SMALLEST_REQUIRED && extension != SPARSE_FOLDERS) {
        throw new IllegalArgumentException();
      }
      bytes.position(bytes.position() + length);
    }
  }

  private static byte[] entry(
      ByteBuffer bytes, int version, int idLength, byte[] former, List<Entry> entries) {
    int start = bytes.position();
    int changed = bytes.getInt();
    int changedNanos = bytes.getInt();
    int modified = bytes.getInt();
    int modifiedNanos = bytes.getInt();
    bytes.getInt();
    int inode = bytes.getInt();
    int mode = bytes.getInt();
    bytes.getInt();
    bytes.getInt();
    Stamp stamp = new Stamp(changed, changedNanos, modified, modifiedNanos, inode, bytes.getInt());
    byte[] id = new byte[idLength];
    bytes.get(id);
    int flags = bytes.getShort();
    int more = (flags & EXTENDED) == 0 ? 0 : bytes.getShort();
    byte[] path;
    if (version == HIGHEST_VERSION) {
      int kept = former.length - varint(bytes);
      path = path(bytes, former, kept);
    } else {
      path = path(bytes, former, 0);
      int length = bytes.position() - 1 - start;
      bytes.position(start + (length / PADDING + 1) * PADDING);
    }
    entries.add(
        new Entry(
            new String(path, StandardCharsets.UTF_8),
            HexFormat.of().formatHex(id),
            mode,
            (flags >> 12) & 3,
            (more & SKIP_WORK_TREE) != 0,
            (more & INTENT_TO_ADD) != 0,
            stamp));
    return path;
  }

  private static int varint(ByteBuffer bytes) {
    int next = bytes.get();
    int value = next & 0x7F;
    while (next < 0) {
      next = bytes.get();
      value = ((value + 1) << 7) + (next & 0x7F);
    }
    return value;
  }

  private static byte[] path(ByteBuffer bytes, byte[] former, int kept) {
    ByteArrayOutputStream path = new ByteArrayOutputStream();
    path.write(former, 0, kept);
    for (byte next = bytes.get(); next != 0; next = bytes.get()) {
      path.write(next);
    }
    return path.toByteArray();
  }
}
