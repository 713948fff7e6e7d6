package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Throws away what nobody has asked for in a long time, and the oldest when all is too much. */
final class Sweep {

  static final String SUFFIX = ".kept";
  static final String UNFINISHED = ".kept-new";

  private static final Duration OLDEST = Duration.ofDays(30);
  private static final Duration ABANDONED = Duration.ofHours(1);

  /** The folder may be one that holds other things too. */
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{32}\\.kept|\\d+-\\d+\\.kept-new");

  private final Path folder;
  private final long mostBytes;

  Sweep(Path folder) {
    this(folder, 4 * CacheFolder.MOST_BYTES);
  }

  /** A sweep that leaves no more than so many bytes. */
  Sweep(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  private record Kept(Path path, long bytes, Instant used) {}

  void run() throws IOException {
    List<Kept> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (OURS.matcher(path.getFileName().toString()).matches()) {
          files.add(new Kept(path, Files.size(path), Files.getLastModifiedTime(path).toInstant()));
        }
      }
    }
    files.sort(Comparator.comparing(Kept::used).reversed());
    Instant now = Instant.now();
    long left = mostBytes;
    for (Kept file : files) {
      boolean unfinished = file.path().toString().endsWith(UNFINISHED);
      left -= file.bytes();
      if (left < 0 || file.used().isBefore(now.minus(unfinished ? ABANDONED : OLDEST))) {
        Files.deleteIfExists(file.path());
      }
    }
  }
}
