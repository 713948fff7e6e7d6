package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.touchpoints.registry.exchange.Difference;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.writing.TextLayout;

/** How a workbook and the list differ, process by process, for people to read. */
final class ImportDifferences {

  private static final String INDENT = "  ";
  private static final int LONGEST = 300;

  private final Wording words;
  private final ProcessList processes;

  ImportDifferences(Wording words, ProcessList processes) {
    this.words = words;
    this.processes = processes;
  }

  /** Everything that differs; empty when nothing does. */
  String text(Plan plan) {
    Repeated repeated = new Repeated(words);
    Map<String, List<Difference>> many = repeated.gathered(plan.differences());
    List<Difference> each = new ArrayList<>(plan.differences());
    many.values().forEach(each::removeAll);
    Map<String, List<Difference>> byProcess = new LinkedHashMap<>();
    for (Difference one : each) {
      byProcess.computeIfAbsent(one.process(), key -> new ArrayList<>()).add(one);
    }
    StringBuilder out = new StringBuilder();
    byProcess.forEach(
        (process, differences) -> {
          out.append(TextLayout.wrap("", heading(process))).append('\n');
          differences.forEach(one -> out.append(item(plan, one)).append('\n'));
          out.append('\n');
        });
    many.values().forEach(group -> out.append(repeated.summary(group)).append("\n\n"));
    return out.toString();
  }

  private String heading(String process) {
    return processes
        .find(process)
        .map(Entry::value)
        .map(known -> Printable.of(known.title()) + " (" + process + ")")
        .orElse(process);
  }

  private String item(Plan plan, Difference one) {
    String title = one.title().isEmpty() ? words.get("import.process") : shown(one.title());
    String key = "import.difference." + one.kind().name().toLowerCase(Locale.ROOT);
    String suffix = one.header().isEmpty() && one.kind().isConflict() ? ".gone" : "";
    String text =
        words.get(
            key + suffix,
            place(plan, one.spot()),
            title,
            Printable.of(one.header()),
            shown(one.before()),
            shown(one.after()),
            one.touchpoint().orElse(""));
    return TextLayout.wrap(INDENT, text);
  }

  private String place(Plan plan, Spot spot) {
    return plan.elsewhere(spot)
        ? words.get("import.on-sheet", spot.sheet().orElse(""), spot.address())
        : spot.address();
  }

  /** The text on one line, at most so long that a person reads it. */
  private String shown(String text) {
    String line = Printable.of(text.replace("\n", " / "));
    if (line.isEmpty()) {
      return words.get("import.empty");
    }
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
