package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same archive for the same parts, whenever and wherever it is made. */
final class SteadyZip {

  /** Time zones cannot move this one out of the range of the format, unlike 1980-01-01. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The part that must come first for programs that guess the type of a file. */
  private static final String FIRST = "[Content_Types].xml";

  private SteadyZip() {}

  /**
   * Copies an archive with its parts in order, all of one time.
   *
   * @throws IOException when the archive cannot be read or {@code out} not written
   */
  static void copy(Path archive, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .sorted(
                  Comparator.comparing((ZipEntry entry) -> !entry.getName().equals(FIRST))
                      .thenComparing(ZipEntry::getName))
              .toList();
      ZipOutputStream target = new ZipOutputStream(out);
      for (ZipEntry entry : entries) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(TIME);
        target.putNextEntry(steady);
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(target);
        }
        target.closeEntry();
      }
      target.finish();
    }
  }
}
