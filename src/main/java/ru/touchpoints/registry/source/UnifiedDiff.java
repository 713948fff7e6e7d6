package ru.touchpoints.registry.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines that differ between two versions of a file, as {@code git apply} takes them. */
public final class UnifiedDiff {

  private UnifiedDiff() {}

  /**
   * The difference; empty when there is none.
   *
   * @param path the file's name for both versions
   */
  public static String of(String path, byte[] before, byte[] after) {
    RawText old = new RawText(before);
    RawText now = new RawText(after);
    var edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now);
    if (edits.isEmpty()) {
      return "";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(edits, old, now);
      formatter.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "--- a/" + path + "\n+++ b/" + path + "\n" + out.toString(StandardCharsets.UTF_8);
  }
}
