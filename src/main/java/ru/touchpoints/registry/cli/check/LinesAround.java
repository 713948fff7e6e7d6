package ru.touchpoints.registry.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.render.Printable;

/** The line that a finding is about, with its neighbours. */
record LinesAround(SourceLines lines) {

  private static final int NEIGHBOURS = 2;
  private static final int MOST_COLUMNS = 72;

  String of(Finding finding) {
    int line = finding.location().span().line();
    List<String> shown = new ArrayList<>();
    for (int number = Math.max(1, line - NEIGHBOURS); number <= line + NEIGHBOURS; number++) {
      Optional<String> text = lines.line(finding.location().file(), number);
      if (text.isPresent()) {
        String mark = number == line ? "> " : "  ";
        shown.add(mark + number + " │ " + Printable.columnTrue(cut(text.get())));
      }
    }
    return String.join("\n", shown);
  }

  private static String cut(String line) {
    return line.codePointCount(0, line.length()) > MOST_COLUMNS
        ? line.substring(0, line.offsetByCodePoints(0, MOST_COLUMNS - 1)) + "…"
        : line;
  }
}
