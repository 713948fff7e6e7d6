package ru.touchpoints.registry.source.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Two texts, and how the first one becomes the second. */
public record LineDifference(String before, String after) {

  private static final String UNFINISHED = "\\ No newline at end of file";

  /**
   * The places that differ with the lines around them, as {@code diff -u} has them: a line that
   * goes begins with {@code -}, one that comes with {@code +}, a place with {@code @@}.
   */
  public List<String> lines() {
    RawText one = new RawText(before.getBytes(StandardCharsets.UTF_8));
    RawText other = new RawText(after.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, one, other), one, other);
      formatter.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.equals(UNFINISHED))
        .toList();
  }
}
