package ru.touchpoints.registry.render.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.render.MarkdownText;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.difference.DifferenceTables.Table;

/** A difference from the process registry for a comment on a pull request. */
public final class MarkdownDifference implements DifferenceRenderer {

  private final Wording wording;
  private final ProcessNames names;

  public MarkdownDifference(Wording wording, ProcessNames names) {
    this.wording = wording;
    this.names = names;
  }

  @Override
  public String render(ProcessDifference difference, String compared) {
    StringBuilder out = new StringBuilder();
    out.append("### ")
        .append(wording.get("diff.compared", MarkdownText.escaped(compared)))
        .append('\n');
    List<Table> tables = new DifferenceTables(wording, names).of(difference);
    if (tables.isEmpty()) {
      out.append('\n').append(wording.get("diff.none")).append('\n');
    }
    tables.forEach(table -> append(out, table));
    return out.toString();
  }

  private static void append(StringBuilder out, Table table) {
    out.append("\n**").append(table.title()).append("**\n\n");
    List<String> headers = new ArrayList<>(List.of("№"));
    headers.addAll(table.headers());
    out.append(row(headers)).append(row(Collections.nCopies(headers.size(), "---")));
    DifferenceTables.numbered(table)
        .forEach(row -> out.append(row(row.stream().map(MarkdownText::escaped).toList())));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
