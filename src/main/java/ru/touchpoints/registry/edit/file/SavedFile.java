package ru.touchpoints.registry.edit.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A file that was read, and may have been saved by somebody else since. */
public final class SavedFile {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path file;

  public SavedFile(Path file) {
    this.file = file;
  }

  /** Whether the file holds what was read from it, with a byte-order mark or without. */
  public boolean holds(SourceDocument read) throws IOException {
    return now().filter(bytes -> Arrays.equals(bytes, like(bytes, read.text()))).isPresent();
  }

  /**
   * Writes other bytes in the place of those read.
   *
   * @return whether they were written; not when the file is gone or holds something else by now
   */
  public boolean replace(byte[] read, byte[] bytes) throws IOException {
    boolean untouched = now().filter(now -> Arrays.equals(now, read)).isPresent();
    if (untouched) {
      AtomicFile.write(file, out -> out.write(bytes));
    }
    return untouched;
  }

  /**
   * Another text in the place of the one read, with its byte-order mark if it had one, to be
   * written together with others.
   *
   * @return empty when the file is gone or holds something else by now
   */
  public Optional<FileReplacement> replacement(SourceDocument read, String text)
      throws IOException {
    return now()
        .filter(bytes -> Arrays.equals(bytes, like(bytes, read.text())))
        .map(bytes -> new FileReplacement(file, Optional.of(bytes), like(bytes, text)));
  }

  /**
   * A file that is not there yet, to be written together with others.
   *
   * @return empty when there is one by now, or a link that leads nowhere
   */
  public Optional<FileReplacement> creation(String text) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.empty()
        : Optional.of(
            new FileReplacement(file, Optional.empty(), text.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<byte[]> now() throws IOException {
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The text in bytes, with a byte-order mark when the others begin with one. */
  private static byte[] like(byte[] others, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return isMarked(others) ? marked(bytes) : bytes;
  }

  private static boolean isMarked(byte[] bytes) {
    int length = BYTE_ORDER_MARK.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
  }

  private static byte[] marked(byte[] text) {
    byte[] bytes = Arrays.copyOf(BYTE_ORDER_MARK, BYTE_ORDER_MARK.length + text.length);
    System.arraycopy(text, 0, bytes, BYTE_ORDER_MARK.length, text.length);
    return bytes;
  }
}
