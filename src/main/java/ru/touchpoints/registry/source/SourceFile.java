package ru.touchpoints.registry.source;

import java.io.IOException;
import java.util.Optional;

/**
 * One file under its logical path, or a folder that cannot be looked into.
 *
 * @param path relative to the repository root, with {@code /}
 * @param obstacle why the content must not be read
 */
public record SourceFile(String path, Optional<Obstacle> obstacle, Content content) {

  /** The largest YAML file that is read, in bytes. */
  public static final long MAX_BYTES = 4L * 1024 * 1024;

  private static final int LONGEST_POINTER = 1024;

  private static final String POINTER = "version https://git-lfs.github.com/spec/";

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }

  /** What keeps a file from being read. */
  public enum Obstacle {
    TOO_LARGE,
    LINK_OUTSIDE,
    /** A link to itself, or to nothing. */
    LINK_NOWHERE,
    NOT_A_FILE,
    /** The person who runs the program may not read it. */
    NOT_PERMITTED,
    /** What Git LFS puts in the place of a content that it has not fetched. */
    POINTER
  }

  public static SourceFile readable(String path, Content content) {
    return new SourceFile(path, Optional.empty(), content);
  }

  public static SourceFile blocked(String path, Obstacle obstacle) {
    return new SourceFile(path, Optional.of(obstacle), () -> new byte[0]);
  }

  /** Whether the bytes are what Git LFS puts in the place of a content. */
  public static boolean isPointer(byte[] bytes) {
    if (bytes.length < POINTER.length() || bytes.length >= LONGEST_POINTER) {
      return false;
    }
    for (int i = 0; i < POINTER.length(); i++) {
      if (bytes[i] != POINTER.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name has an ending of YAML files, in any case. */
  public static boolean isYaml(String name) {
    return endsWith(name, ".yaml") || endsWith(name, ".yml");
  }

  private static boolean endsWith(String name, String ending) {
    int from = name.length() - ending.length();
    return name.regionMatches(true, from, ending, 0, ending.length());
  }
}
