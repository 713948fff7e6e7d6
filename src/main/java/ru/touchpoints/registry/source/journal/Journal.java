package ru.touchpoints.registry.source.journal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The record of a joint writing: for each file its path, what it held and what it is to hold. It
 * carries the numbers that the file system gave to the record and to its folder: a copy of it, one
 * from an archive or a commit, is no order to write.
 */
record Journal(List<Step> steps) {

  /** As {@code AtomicFile} names its neighbours, that git ignores; its sweep knows no such pid. */
  static final String PREFIX = ".registry-journal-";

  static final String SUFFIX = ".tmp";

  /** More than any list holds, and less than the memory of the program. */
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  private static final String KIND = "registry journal 1";
  private static final String NOWHERE = "";
  private static final int DIGEST_BYTES = 32;

  /**
   * One file.
   *
   * @param path inside the folder, with slashes
   * @param before the digest of what it held; empty when it was not there
   */
  record Step(String path, String before, Content after) {}

  /** What a file is to hold. */
  @FunctionalInterface
  interface Content {
    byte[] bytes();
  }

  /** Writes the record of {@code files}, whole and flushed, or not at all. */
  static Path write(Path folder, List<FileReplacement> files) throws IOException {
    long pid = ProcessHandle.current().pid();
    Path neighbour = folder.resolve(".registry-" + pid + SUFFIX);
    Path journal = folder.resolve(PREFIX + pid + SUFFIX);
    try {
      Files.deleteIfExists(neighbour);
      try (FileChannel channel =
          FileChannel.open(neighbour, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        byte[] body = body(folder, place(neighbour, folder), files);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        out.write(body);
        out.write(digest(body));
        out.flush();
        channel.force(true);
      }
      Files.move(neighbour, journal, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(neighbour);
    }
    JointWriting.flush(folder);
    return journal;
  }

  private static byte[] body(Path folder, String place, List<FileReplacement> files)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(KIND);
    out.writeUTF(place);
    out.writeInt(files.size());
    for (FileReplacement file : files) {
      out.writeUTF(folder.relativize(file.file()).toString().replace('\\', '/'));
      out.writeUTF(file.before().map(Journal::hex).orElse(""));
      out.writeInt(file.after().length);
      out.write(file.after());
    }
    return bytes.toByteArray();
  }

  /** Reads a record that was written here by this user; empty for everything else. */
  static Optional<Journal> read(Path journal, Path folder) throws IOException {
    if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)
        || Files.size(journal) > MAX_BYTES
        || !ofThisUser(journal)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(journal);
    int length = bytes.length - DIGEST_BYTES;
    if (length < 0
        || !Arrays.equals(
            digest(Arrays.copyOf(bytes, length)),
            Arrays.copyOfRange(bytes, length, bytes.length))) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      String place = place(journal, folder);
      return in.readUTF().equals(KIND) && in.readUTF().equals(place) && !place.equals(NOWHERE)
          ? Optional.of(new Journal(steps(in)))
          : Optional.empty();
    } catch (IOException anotherForm) {
      return Optional.empty();
    }
  }

  private static List<Step> steps(DataInputStream in) throws IOException {
    List<Step> steps = new ArrayList<>();
    int count = in.readInt();
    for (int step = 0; step < count; step++) {
      String path = in.readUTF();
      String before = in.readUTF();
      int size = in.readInt();
      if (size < 0 || size > in.available()) {
        throw new IOException(path);
      }
      byte[] after = in.readNBytes(size);
      steps.add(new Step(path, before, () -> after));
    }
    return steps;
  }

  /**
   * Nobody can tell beforehand which number a file will get, so nobody can send a record. Where
   * files have none, no record is believed.
   */
  private static String place(Path journal, Path folder) throws IOException {
    try {
      return Files.getAttribute(journal, "unix:ino", LinkOption.NOFOLLOW_LINKS)
          + " "
          + Files.getAttribute(folder.toRealPath(), "unix:ino");
    } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
      return NOWHERE;
    }
  }

  private static boolean ofThisUser(Path journal) throws IOException {
    String owner = Files.getOwner(journal, LinkOption.NOFOLLOW_LINKS).getName();
    return ProcessHandle.current().info().user().filter(user -> !user.equals(owner)).isEmpty();
  }

  static String hex(byte[] content) {
    return HexFormat.of().formatHex(digest(content));
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
