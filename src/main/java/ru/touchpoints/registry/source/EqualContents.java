package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of the files of one state of a folder, for another state of it: a file that is the
 * same in both is worked on once.
 *
 * @param <T> what is made of a file; it depends on the file's path and bytes alone
 */
public final class EqualContents<T> {

  private final Map<String, Known<T>> known = new ConcurrentHashMap<>();

  /** Makes something of a file. */
  @FunctionalInterface
  public interface Work<T> {
    T of(SourceFile file) throws IOException;
  }

  @SuppressWarnings("ArrayRecordComponent") // Nobody compares what is known.
  private record Known<T>(byte[] bytes, T made) {}

  /** What the work makes of the file, or made of the one that had its path and its bytes. */
  public T of(SourceFile file, Work<T> work) throws IOException {
    if (file.obstacle().isPresent()) {
      return work.of(file);
    }
    byte[] bytes;
    try {
      bytes = file.content().bytes();
    } catch (AccessDeniedException notPermitted) {
      return work.of(file);
    }
    Known<T> before = known.get(file.path());
    if (before != null && Arrays.equals(before.bytes(), bytes)) {
      return before.made();
    }
    T made = work.of(SourceFile.readable(file.path(), () -> bytes));
    known.put(file.path(), new Known<>(bytes, made));
    return made;
  }
}
