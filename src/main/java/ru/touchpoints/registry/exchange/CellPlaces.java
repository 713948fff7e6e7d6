package ru.touchpoints.registry.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.workbook.cell.Spot;

/** Which cell of the workbook a finding is about: the one that somebody has typed in, if any. */
final class CellPlaces {

  private static final String WHOLE = "";

  /** Findings of two touchpoints; the id of the other one stands in the message. */
  private static final Pattern OF_TWO = Pattern.compile("TP37[23]");

  private static final int OTHER = 2;

  private final Map<List<String>, Spot> cells = new HashMap<>();
  private final Map<List<String>, Spot> typed = new HashMap<>();

  CellPlaces(TouchpointTable table, Map<TableRow, String> ids, List<Difference> differences) {
    Map<Spot, Boolean> changed = new HashMap<>();
    differences.stream()
        .filter(one -> one.kind() == Kind.CHANGED)
        .forEach(one -> changed.put(one.spot(), true));
    for (TableRow row : table.rows()) {
      Optional<String> id = row.touchpoint().or(() -> Optional.ofNullable(ids.get(row)));
      for (Slot slot : table.columns().keySet()) {
        Spot spot = table.spot(row, slot);
        Optional<String> about = slot.ofFile() ? Optional.empty() : id;
        if (changed.containsKey(spot)) {
          typed.putIfAbsent(key(row.process(), about, slot.field()), spot);
          typed.putIfAbsent(key(row.process(), about, WHOLE), spot);
          typed.putIfAbsent(key(row.process(), Optional.empty(), WHOLE), spot);
        }
        cells.putIfAbsent(key(row.process(), about, slot.field()), spot);
      }
      Spot title = table.spot(row, table.title());
      if (row.touchpoint().isEmpty()) {
        typed.putIfAbsent(key(row.process(), id, WHOLE), title);
        typed.putIfAbsent(key(row.process(), Optional.empty(), WHOLE), title);
      }
      cells.putIfAbsent(key(row.process(), id, WHOLE), title);
      cells.putIfAbsent(key(row.process(), Optional.empty(), WHOLE), title);
    }
  }

  private static List<String> key(String process, Optional<String> touchpoint, String field) {
    return List.of(process, touchpoint.orElse(WHOLE), field);
  }

  /** The cell that the finding is about; empty when the workbook does not speak of it. */
  Optional<Spot> of(Finding finding) {
    Finding.Subject subject = finding.subject();
    String process = subject.process().orElse(WHOLE);
    String path = subject.field();
    String field = path.replaceFirst("/\\d+$", "");
    String name = field.substring(field.lastIndexOf('/') + 1);
    List<String> exact = key(process, subject.touchpoint(), name);
    List<String> row = key(process, subject.touchpoint(), WHOLE);
    Optional<Spot> other =
        other(finding).flatMap(id -> found(typed, key(process, Optional.of(id), WHOLE)));
    boolean fresh = !typed.containsKey(row) || found(cells, row).equals(found(typed, row));
    return found(typed, exact)
        .or(() -> fresh ? Optional.empty() : found(typed, row))
        .or(() -> typed.containsKey(row) ? Optional.empty() : other)
        .or(() -> found(cells, exact))
        .or(() -> found(cells, row))
        .or(() -> found(typed, key(process, Optional.empty(), WHOLE)))
        .or(() -> found(cells, key(process, Optional.empty(), WHOLE)));
  }

  private static Optional<Spot> found(Map<List<String>, Spot> places, List<String> key) {
    return Optional.ofNullable(places.get(key));
  }

  private static Optional<String> other(Finding finding) {
    Message message = finding.message();
    return OF_TWO.matcher(finding.code()).matches()
            && message.arguments().size() > OTHER
            && message.arguments().get(OTHER) instanceof String id
        ? Optional.of(id)
        : Optional.empty();
  }
}
