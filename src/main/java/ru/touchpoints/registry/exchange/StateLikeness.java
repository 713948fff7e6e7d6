package ru.touchpoints.registry.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;

/** How far a state of the list is from what a workbook shows. */
public final class StateLikeness {

  private final TouchpointTable table;
  private final Passport passport;

  public StateLikeness(TouchpointTable table, Passport passport) {
    this.table = table;
    this.passport = passport;
  }

  /** The number of cells that the state would have printed otherwise. */
  public int distance(Registry state) {
    Printed printed = new Printed(table, state, passport);
    int columns = table.columns().size();
    int distance = 0;
    Map<String, Set<String>> present = new HashMap<>();
    for (TableRow row : table.rows()) {
      if (row.touchpoint().isPresent()) {
        Optional<Map<Slot, String>> texts = printed.texts(row);
        distance += texts.map(known -> differing(row, known)).orElse(columns);
        present.computeIfAbsent(row.process(), key -> new HashSet<>()).add(row.touchpoint().get());
      }
    }
    for (Map.Entry<String, Set<String>> process : present.entrySet()) {
      for (String id : printed.touchpoints(process.getKey())) {
        distance += process.getValue().contains(id) ? 0 : columns;
      }
    }
    return distance;
  }

  private int differing(TableRow row, Map<Slot, String> texts) {
    int count = 0;
    for (Slot slot : table.columns().keySet()) {
      String cell = row.text(slot);
      boolean silent = cell.isEmpty() && (slot.ofFile() || slot.ofProcess());
      count += silent || RowComparison.same(slot, cell, texts.getOrDefault(slot, "")) ? 0 : 1;
    }
    return count;
  }
}
