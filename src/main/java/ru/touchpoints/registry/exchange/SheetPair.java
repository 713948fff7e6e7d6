package ru.touchpoints.registry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.exchange.points.Headers;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TitleCell;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.workbook.cell.Spot;

/**
 * Two sheets of one workbook that show the same list: what was changed on either of them counts.
 */
final class SheetPair {

  private final TouchpointTable first;
  private final TouchpointTable second;
  private final Printed before;
  private final List<Difference> conflicts = new ArrayList<>();

  SheetPair(TouchpointTable first, TouchpointTable second, Printed before) {
    this.first = first;
    this.second = second;
    this.before = before;
  }

  /** What the sheets say differently. */
  List<Difference> conflicts() {
    return conflicts;
  }

  /** The first sheet with the changes of the second. */
  TouchpointTable joined() {
    Map<List<String>, TableRow> others = new LinkedHashMap<>();
    second.rows().forEach(row -> others.put(key(second, row), row));
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : first.rows()) {
      TableRow other = others.remove(key(first, row));
      if (other != null) {
        rows.add(joined(row, other));
      } else {
        alone(first, row, row).ifPresent(rows::add);
      }
    }
    for (TableRow row : others.values()) {
      alone(second, row, moved(row)).ifPresent(rows::add);
    }
    return first.with(rows);
  }

  private static List<String> key(TouchpointTable table, TableRow row) {
    String title = row.text(table.title());
    String name = table.title().equals(Slot.TITLE) ? title : TitleCell.of(title).title();
    return row.touchpoint()
        .map(id -> List.of(row.process(), id))
        .orElseGet(() -> List.of(row.process(), "", Headers.folded(name)));
  }

  /** A row that the other sheet lacks is new here, or was deleted there. */
  private Optional<TableRow> alone(TouchpointTable table, TableRow row, TableRow taken) {
    Optional<Map<Slot, String>> base = before.texts(row);
    if (base.isEmpty()) {
      return Optional.of(taken);
    }
    boolean edited =
        first.columns().keySet().stream()
            .filter(slot -> table.has(slot) && !slot.ofProcess() && !slot.ofFile())
            .anyMatch(
                slot ->
                    !RowComparison.same(slot, row.text(slot), base.get().getOrDefault(slot, "")));
    if (!edited) {
      return Optional.empty();
    }
    tell(table.spot(row, table.title()), row, "", "", "");
    return Optional.of(taken.with(base.get(), Map.of()));
  }

  private TableRow joined(TableRow row, TableRow other) {
    Map<Slot, String> base = before.texts(row).orElse(Map.of());
    Map<Slot, String> texts = new TreeMap<>();
    Map<Slot, Spot> spots = new TreeMap<>();
    for (Slot slot : first.columns().keySet()) {
      String here = row.text(slot);
      String there = other.text(slot);
      String was = base.getOrDefault(slot, "");
      if (second.has(slot)
          && !RowComparison.same(slot, here, there)
          && !RowComparison.same(slot, there, was)
          && !(slot.ofProcess() && there.isEmpty())) {
        if (RowComparison.same(slot, here, was)) {
          texts.put(slot, there);
          spots.put(slot, second.spot(other, slot));
        } else {
          tell(first.spot(row, slot), row, first.headers().getOrDefault(slot, ""), there, here);
          texts.put(slot, was);
        }
      }
    }
    return row.with(texts, spots);
  }

  /** A row that stands on the second sheet alone. */
  private TableRow moved(TableRow row) {
    Map<Slot, Spot> spots = new TreeMap<>();
    Map<Slot, String> texts = new TreeMap<>();
    for (Slot slot : first.columns().keySet()) {
      spots.put(slot, second.spot(row, slot));
      texts.put(slot, row.text(slot));
    }
    return row.with(texts, spots);
  }

  private void tell(Spot spot, TableRow row, String header, String before, String after) {
    String title = TitleCell.of(row.text(first.title())).title();
    conflicts.add(
        new Difference(
            Kind.SHEETS, row.process(), row.touchpoint(), title, header, before, after, spot));
  }
}
