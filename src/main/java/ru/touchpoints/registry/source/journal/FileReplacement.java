package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A file as it was read, and the bytes to stand in it. */
public final class FileReplacement {

  private final Path file;
  private final Optional<byte[]> before;
  private final byte[] after;

  /**
   * @param before empty for a file that was not there
   */
  public FileReplacement(Path file, Optional<byte[]> before, byte[] after) {
    this.file = file;
    this.before = before.map(byte[]::clone);
    this.after = after.clone();
  }

  Path file() {
    return file;
  }

  Optional<byte[]> before() {
    return before;
  }

  byte[] after() {
    return after;
  }

  /** Whether the file is still as it was read. */
  boolean untouched() throws IOException {
    return before.isPresent()
        ? Files.exists(file) && Arrays.equals(Files.readAllBytes(file), before.get())
        : !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
