package ru.touchpoints.registry.render.difference;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.TextTable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.difference.DifferenceTables.Table;
import ru.touchpoints.registry.writing.TextLayout;

/** A difference from the process registry for a person at a terminal. */
public final class TextDifference implements DifferenceRenderer {

  private static final int NUMBER = 3;
  private static final int LABEL = 50;

  private final Wording wording;
  private final Paint paint;
  private final ProcessNames names;
  private final String heading;

  /**
   * @param heading the key of the sentence above it all
   */
  public TextDifference(Wording wording, Paint paint, ProcessNames names, String heading) {
    this.wording = wording;
    this.paint = paint;
    this.names = names;
    this.heading = heading;
  }

  @Override
  public String render(ProcessDifference difference, String compared) {
    StringBuilder out = new StringBuilder();
    String title = wording.get(heading, Printable.of(compared));
    out.append(paint.bold(TextLayout.wrap("", title))).append("\n\n");
    List<Table> tables = new DifferenceTables(wording, names).of(difference);
    if (tables.isEmpty()) {
      return out.append(paint.green(wording.get("diff.none"))).append('\n').toString();
    }
    TextTable summary = new TextTable(List.of(LABEL, NUMBER));
    tables.forEach(
        table ->
            out.append("  ")
                .append(summary.row(List.of(table.label(), Integer.toString(table.count())))));
    tables.forEach(table -> append(out, table));
    return out.toString();
  }

  private void append(StringBuilder out, Table table) {
    List<Integer> widths = new ArrayList<>(List.of(NUMBER));
    widths.addAll(table.widths());
    TextTable grid = new TextTable(widths);
    List<String> headers = new ArrayList<>(List.of("№"));
    headers.addAll(table.headers());
    out.append('\n')
        .append(paint.yellow(TextLayout.wrap("", table.title())))
        .append("\n\n")
        .append(grid.row(headers))
        .append(grid.rule());
    DifferenceTables.numbered(table).forEach(row -> out.append(grid.row(row)));
  }
}
