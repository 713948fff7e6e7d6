package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder of one run for the rows that leave memory. POI by itself uses one folder for everybody
 * on the machine, which belongs to whoever exported first.
 */
final class Scratch implements AutoCloseable {

  private final Path folder;

  /**
   * @throws IOException when the machine's folder for temporary files takes none
   */
  Scratch() throws IOException {
    this.folder = Files.createTempDirectory("registry");
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(null);
    List<Path> left;
    try (Stream<Path> paths = Files.walk(folder)) {
      left = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : left) {
      Files.deleteIfExists(path);
    }
  }
}
