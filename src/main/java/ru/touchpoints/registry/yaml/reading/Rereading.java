package ru.touchpoints.registry.yaml.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.Contents;

/**
 * Reads files once more whose documents were put down, and keeps the few that were asked for last:
 * whoever asks for one thing of a file mostly asks for another next.
 */
final class Rereading {

  private static final int KEPT = 32;

  private final Map<String, Contents> last = new LinkedHashMap<>(KEPT, 1, true);

  /** What reads the file again, from which the bytes were read. */
  Supplier<Contents> of(SourceFile file, byte[] bytes) {
    int length = bytes.length;
    long sum = sum(bytes);
    return () -> {
      Contents known = known(file.path());
      return known == null ? read(file, length, sum) : known;
    };
  }

  private Contents read(SourceFile file, int length, long sum) {
    Contents read = DocumentReader.read(file.path(), same(file, length, sum)).contents();
    keep(file.path(), read);
    return read;
  }

  private synchronized @Nullable Contents known(String path) {
    return last.get(path);
  }

  private synchronized void keep(String path, Contents contents) {
    last.put(path, contents);
    if (last.size() > KEPT) {
      last.remove(last.keySet().iterator().next());
    }
  }

  private static byte[] same(SourceFile file, int length, long sum) {
    byte[] bytes;
    try {
      bytes = file.content().bytes();
    } catch (IOException gone) {
      throw new Refusal("file.changed", file.path());
    }
    if (bytes.length != length || sum(bytes) != sum) {
      throw new Refusal("file.changed", file.path());
    }
    return bytes;
  }

  /** Against what happens by itself, not against intent: the sum is quick everywhere. */
  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
