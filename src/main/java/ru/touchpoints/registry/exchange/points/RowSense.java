package ru.touchpoints.registry.exchange.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;

/** Tells what a row below the header is for: a touchpoint, a heading, or something to be named. */
final class RowSense {

  private static final Pattern TOTAL =
      Pattern.compile("(итого?|всего)\\b.*", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final int SHOWN = 60;
  private static final int NAMED = 10;

  private final TouchpointTable table;
  private final Set<String> directions;
  private final Map<String, String> processes;
  private final Set<Start> wide;
  private final List<Message> skipped = new ArrayList<>();

  /** Where merged cells begin. */
  private record Start(int row, int column) {}

  /** What a row is. */
  enum Sense {
    TOUCHPOINT,
    /** A process that the rows below belong to. */
    PROCESS,
    /** A direction, below which another process has to be named. */
    DIRECTION,
    /** Nothing that speaks of a touchpoint; named unless the list itself prints such rows. */
    NONE
  }

  /**
   * @param directions titles of directions, folded
   * @param processes ids by what processes are called, folded
   */
  RowSense(TouchpointTable table, Set<String> directions, Map<String, String> processes) {
    this.table = table;
    this.directions = directions;
    this.processes = processes;
    this.wide =
        table.sheet().merged().stream()
            .filter(region -> region.lastColumn() > region.firstColumn())
            .map(region -> new Start(region.firstRow(), region.firstColumn()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Judges a row.
   *
   * @param own without what merged cells carry down
   */
  Sense of(Row own) {
    List<Cell> filled = own.cells().stream().filter(cell -> !cell.blank()).toList();
    if (filled.isEmpty() || isHeader(own)) {
      return Sense.NONE;
    }
    if (has(own, Slot.TOUCHPOINT_ID)) {
      return Sense.TOUCHPOINT;
    }
    Optional<Sense> alone =
        filled.size() == 1 ? alone(own, filled.get(0)) : Optional.<Sense>empty();
    if (alone.isPresent()) {
      return alone.get();
    }
    String first = Headers.folded(filled.get(0).text());
    if (!TOTAL.matcher(first).matches() && !numbered(filled) && speaks(own)) {
      return Sense.TOUCHPOINT;
    }
    return skip(own, filled);
  }

  private Optional<Sense> alone(Row own, Cell cell) {
    String text = Headers.folded(cell.text());
    boolean across = wide.contains(new Start(own.number(), cell.column()));
    if (directions.contains(text)) {
      return Optional.of(Sense.DIRECTION);
    }
    if (!table.filled() && processes.containsKey(text)) {
      return Optional.of(Sense.PROCESS);
    }
    if (!across) {
      return Optional.empty();
    }
    boolean ours = table.has(Slot.PROCESS_ID) && table.has(Slot.TOUCHPOINT_ID);
    return Optional.of(ours ? Sense.NONE : skip(own, List.of(cell)));
  }

  private boolean has(Row own, Slot slot) {
    return own.cell(table.columns().getOrDefault(slot, -1)).filter(c -> !c.blank()).isPresent();
  }

  /** A row is begun as soon as one cell speaks of a touchpoint, or a process was chosen for one. */
  private boolean speaks(Row own) {
    String process = Headers.folded(own.text(table.columns().getOrDefault(Slot.PROCESS, -1)));
    long speaking = table.columns().keySet().stream().filter(s -> speaks(s) && has(own, s)).count();
    if (speaking == 1 && !has(own, table.title()) && !table.filled()) {
      // A name below the table, beside what it is the name of.
      return process.isEmpty() || processes.containsKey(process);
    }
    return speaking > 0 || (table.filled() && processes.containsKey(process));
  }

  private boolean speaks(Slot slot) {
    boolean ofTouchpoint = !slot.ofProcess() && !slot.ofFile();
    return !slot.equals(Slot.PROCESS_ID) && (ofTouchpoint || (table.filled() && slot.ofFile()));
  }

  /** The header once more, as on every page of a long table. */
  private boolean isHeader(Row own) {
    return table.columns().entrySet().stream()
        .allMatch(
            column ->
                Headers.folded(own.text(column.getValue()))
                    .equals(Headers.folded(table.headers().getOrDefault(column.getKey(), ""))));
  }

  /** The numbers of the columns, which stand below the header of many a table. */
  private static boolean numbered(List<Cell> filled) {
    for (int i = 0; i < filled.size(); i++) {
      if (!filled.get(i).text().strip().equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return filled.size() > 2;
  }

  private Sense skip(Row own, List<Cell> filled) {
    String text = filled.get(0).text().strip().replaceAll("\\s+", " ");
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    skipped.add(Message.of("touchpoints.row-skipped", own.number(), shown));
    return Sense.NONE;
  }

  /** One message for all rows that were passed over. */
  Optional<Message> skipped() {
    List<Message> named = skipped.subList(0, Math.min(NAMED, skipped.size()));
    return Listing.of(named)
        .map(
            rows ->
                skipped.size() > NAMED
                    ? Message.of("touchpoints.rows-skipped-more", rows, skipped.size() - NAMED)
                    : Message.of("touchpoints.rows-skipped", rows));
  }
}
