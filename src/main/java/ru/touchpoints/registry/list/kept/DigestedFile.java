package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.source.SourceFile;

/** A file of the list with the digest of what was first read of it. */
final class DigestedFile {

  private final SourceFile file;
  private byte @Nullable [] held;
  private byte @Nullable [] digest;
  private boolean changed;

  DigestedFile(SourceFile file) {
    this.file = file;
  }

  /** The file as the rest of the program knows it. */
  SourceFile source() {
    return file.obstacle().isPresent() ? file : SourceFile.readable(file.path(), this::bytes);
  }

  SourceFile.@Nullable Obstacle obstacle() {
    return file.obstacle().orElse(null);
  }

  String path() {
    return file.path();
  }

  private synchronized byte[] bytes() throws IOException {
    byte[] bytes = held;
    if (bytes == null) {
      bytes = file.content().bytes();
      byte[] read = Sha256.of(bytes);
      changed |= digest != null && !Arrays.equals(digest, read);
      digest = read;
    }
    return bytes;
  }

  /**
   * Reads the file, for its digest.
   *
   * @param hold whether the bytes are kept for whoever reads it next
   */
  byte[] read(boolean hold) throws IOException {
    byte[] bytes = bytes();
    held = hold ? bytes : null;
    return bytes;
  }

  /** The digest of what was read; empty when nothing was, or not the same each time. */
  synchronized byte @Nullable [] digest() {
    return changed ? null : digest;
  }
}
