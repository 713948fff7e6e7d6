package ru.touchpoints.registry.form.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** The set text of one cell, which may stand over several rows and go on over pages. */
final class CellContent {

  private final List<CellLine> lines;
  private final List<CellLine> continuation;
  private final boolean merged;
  private boolean started;
  private int drawn;

  /**
   * @param continuation what follows the text where it stands again after a page break
   * @param merged whether the cell may stand over several rows
   */
  CellContent(List<CellLine> lines, List<CellLine> continuation, boolean merged) {
    this.lines = lines;
    this.continuation = continuation;
    this.merged = merged;
  }

  /**
   * What is drawn of a cell in one place.
   *
   * @param repeated whether the document has said it before
   */
  record Taken(List<CellLine> lines, boolean repeated) {}

  static CellContent ofRow(List<CellLine> lines) {
    return new CellContent(lines, List.of(), false);
  }

  boolean isMerged() {
    return merged;
  }

  int size() {
    return lines.size();
  }

  /** The lines from one on, as many as fit, for a cell of its own. */
  CellContent part(int from, int count) {
    return ofRow(lines.subList(Math.min(from, size()), Math.min(from + count, size())));
  }

  /** How many lines the cell wants where it is drawn next. */
  int wanted(int most) {
    return lines.size() > most ? Math.min(most, remaining()) : shown().size();
  }

  /** Whether some of a text too long for a page has yet to be drawn. */
  boolean isUnfinished(int most) {
    return lines.size() > most && remaining() > 0;
  }

  private int remaining() {
    return lines.size() - drawn;
  }

  private List<CellLine> shown() {
    if (!started || continuation.isEmpty()) {
      return lines;
    }
    List<CellLine> again = new ArrayList<>(lines);
    again.addAll(continuation);
    return again;
  }

  /**
   * The lines to draw now. A text that fits on a page stands whole on every page its cell is on; a
   * longer one goes on where it was broken off.
   *
   * @param most how many lines fit on a whole page
   * @param room how many fit here
   */
  Taken take(int most, int room) {
    if (lines.size() > most) {
      List<CellLine> next = lines.subList(drawn, Math.min(lines.size(), drawn + Math.max(0, room)));
      drawn += next.size();
      return new Taken(next, false);
    }
    Taken taken = new Taken(shown(), started);
    started = true;
    return taken;
  }
}
