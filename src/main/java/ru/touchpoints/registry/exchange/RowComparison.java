package ru.touchpoints.registry.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.exchange.fill.FillWords;
import ru.touchpoints.registry.exchange.points.Answers;
import ru.touchpoints.registry.exchange.points.ListCell;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TitleCell;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.model.order.Demand;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Compares the rows of a table with the touchpoints that they speak of, cell by cell. */
final class RowComparison {

  private static final String NAMELESS = "touchpoint";

  private final TouchpointTable table;
  private final Printed now;
  private final Printed then;
  private final Consumer<Message> faults;
  private final List<Difference> differences = new ArrayList<>();
  private final List<ListEdit> edits = new ArrayList<>();
  private final Map<TableRow, String> ids = new HashMap<>();
  private final Map<String, Set<String>> taken = new HashMap<>();

  RowComparison(TouchpointTable table, Printed now, Printed then, Consumer<Message> faults) {
    this.table = table;
    this.now = now;
    this.then = then;
    this.faults = faults;
    for (TableRow row : table.rows()) {
      row.touchpoint().ifPresent(taken(row.process())::add);
    }
  }

  List<Difference> differences() {
    return differences;
  }

  List<ListEdit> edits() {
    return edits;
  }

  /** The ids that new touchpoints got, by their rows. */
  Map<TableRow, String> ids() {
    return ids;
  }

  void compare(TableRow row) {
    Optional<Map<Slot, String>> current = now.texts(row);
    Optional<Map<Slot, String>> earlier = then == now ? current : then.texts(row);
    if (current.isPresent()) {
      known(row, current.get(), earlier.orElse(current.get()));
    } else if (earlier.isEmpty()) {
      added(row);
    } else if (table.columns().keySet().stream().anyMatch(s -> differs(s, row, earlier.get()))) {
      // The row was changed, and meanwhile its touchpoint was taken out.
      tell(Kind.CONFLICT, row, Optional.empty(), "", row.text(table.title()));
    }
  }

  private boolean differs(Slot slot, TableRow row, Map<Slot, String> printed) {
    return !slot.ofProcess() && !says(slot, row.text(slot), printed.getOrDefault(slot, ""));
  }

  /** Whether two texts say the same in a column, however they came into it. */
  static boolean same(Slot slot, String one, String other) {
    if (slot.need().isPresent() || slot.equals(Slot.EXCLUDE)) {
      return Answers.ticked(one).equals(Answers.ticked(other)) && Answers.ticked(one).isPresent();
    }
    if (slot.equals(Slot.REVIEWED) && Answers.day(one).isPresent()) {
      return Answers.day(one).equals(Answers.day(other));
    }
    if (slot.equals(Slot.TITLE) || slot.equals(Slot.ADDRESS)) {
      return slot.asRead(one).equals(slot.asRead(other));
    }
    return one.equals(slot.asRead(other));
  }

  /**
   * Whether a cell says what would be printed there, on lines or run together as in other books.
   */
  private boolean says(Slot slot, String cell, String printed) {
    return same(slot, cell, printed)
        || (slot.several() && ListCell.blended(printed).equals(cell))
        || (slot.several() && !table.filled() && ListCell.runTogether(printed).contains(cell));
  }

  private void known(TableRow row, Map<Slot, String> current, Map<Slot, String> earlier) {
    if (excluded(row)) {
      exclude(row, current, earlier);
      return;
    }
    List<Slot> changed = new ArrayList<>();
    for (Slot slot : Slot.all(now.order())) {
      String cell = row.text(slot);
      String nowThere = current.getOrDefault(slot, "");
      String wasThere = earlier.getOrDefault(slot, "");
      boolean touched =
          table.has(slot)
              && !slot.ofFile()
              // What the process says may stand in its first row alone.
              && !(slot.ofProcess() && cell.isEmpty())
              && !says(slot, cell, nowThere)
              && !says(slot, cell, wasThere);
      if (touched && slot.ofProcess()) {
        tell(Kind.IGNORED, row, Optional.of(slot), nowThere, cell);
      } else if (touched && !same(slot, wasThere, nowThere)) {
        tell(Kind.CONFLICT, row, Optional.of(slot), nowThere, cell);
      } else if (touched) {
        changed.add(slot);
      }
    }
    if (!changed.isEmpty()) {
      apply(row, changed, current);
    }
  }

  private boolean excluded(TableRow row) {
    Optional<Boolean> ticked = Answers.ticked(row.text(Slot.EXCLUDE));
    if (ticked.isEmpty()) {
      faults.accept(table.spot(row, Slot.EXCLUDE).say("touchpoints.tick", row.text(Slot.EXCLUDE)));
    }
    return ticked.orElse(false);
  }

  private void exclude(TableRow row, Map<Slot, String> current, Map<Slot, String> earlier) {
    boolean moved =
        current.keySet().stream()
            .anyMatch(
                slot ->
                    !same(slot, earlier.getOrDefault(slot, ""), current.getOrDefault(slot, "")));
    tell(moved ? Kind.CONFLICT : Kind.REMOVED, row, Optional.empty(), "", "");
    if (!moved) {
      edits.add(new ListEdit.Removal(row.process(), row.touchpoint().orElseThrow()));
    }
  }

  private void apply(TableRow row, List<Slot> changed, Map<Slot, String> current) {
    Entry<Touchpoint> entry = entry(row);
    RowFields fields =
        new RowFields(
            now.order(),
            table,
            row,
            Optional.of(entry.value()),
            needs(entry),
            now.process(row.process()),
            faults);
    Map<String, Optional<YamlValue>> known = new HashMap<>();
    for (Slot slot : changed) {
      fields.take(slot);
      boolean effective = false;
      for (Map.Entry<String, Optional<YamlValue>> field : fields.fields().entrySet()) {
        Optional<YamlValue> old =
            known.getOrDefault(field.getKey(), written(entry, field.getKey()));
        effective |= !field.getValue().equals(old);
        known.put(field.getKey(), field.getValue());
      }
      if (effective) {
        tell(Kind.CHANGED, row, Optional.of(slot), current.getOrDefault(slot, ""), row.text(slot));
      }
    }
    fields
        .fields()
        .forEach(
            (name, value) -> {
              if (!value.equals(written(entry, name))) {
                edits.add(new ListEdit.Field(row.process(), row.touchpoint(), name, value));
              }
            });
  }

  private Entry<Touchpoint> entry(TableRow row) {
    int index = row.touchpoint().flatMap(id -> now.index(row.process(), id)).orElseThrow();
    return now.file(row.process()).orElseThrow().touchpoints().get(index);
  }

  private static Optional<YamlValue> written(Entry<Touchpoint> entry, String field) {
    return entry.document().find(Pointers.child(entry.pointer(), field)).map(YamlValue::of);
  }

  private static List<String> needs(Entry<Touchpoint> entry) {
    List<String> needs = new ArrayList<>();
    if (entry
            .document()
            .find(Pointers.child(entry.pointer(), TouchpointField.NEEDS.id()))
            .orElse(null)
        instanceof Sequence list) {
      list.items().stream()
          .filter(Scalar.class::isInstance)
          .forEach(item -> needs.add(((Scalar) item).text()));
    }
    return needs;
  }

  private void added(TableRow row) {
    if (excluded(row)) {
      tell(Kind.SKIPPED, row, Optional.empty(), "", "");
      return;
    }
    String title = title(row);
    Set<String> others = taken(row.process());
    String id = row.touchpoint().orElseGet(() -> Slug.free(Slug.of(title, NAMELESS), others));
    if (!Slug.isValid(id)) {
      faults.accept(table.spot(row, Slot.TOUCHPOINT_ID).say("touchpoints.bad-id", id));
      return;
    }
    others.add(id);
    ids.put(row, id);
    edits.add(new ListEdit.Addition(row.process(), id, fields(row, id)));
    tell(Kind.ADDED, row, Optional.empty(), "", title);
    Optional<Demand> usual = usualDemand();
    if (usual.isPresent()) {
      tell(Kind.SUPPOSED, row, Optional.of(Slot.DEMAND), "", usual.get().title());
    }
  }

  /** What is supposed where the table has no column for it. */
  private Optional<Demand> usualDemand() {
    return table.has(Slot.DEMAND) ? Optional.empty() : now.order().demand().stream().findFirst();
  }

  private Set<String> taken(String process) {
    return taken.computeIfAbsent(process, key -> new HashSet<>(now.touchpoints(key)));
  }

  private YamlValue fields(TableRow row, String id) {
    RowFields cells =
        new RowFields(
            now.order(),
            table,
            row,
            Optional.empty(),
            List.of(),
            now.process(row.process()),
            faults);
    for (Slot slot : new TreeMap<Slot, Integer>(table.columns()).keySet()) {
      cells.take(slot);
    }
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    fields.put(TouchpointField.ID.id(), YamlValue.text(id));
    for (TouchpointField field : TouchpointField.values()) {
      cells
          .fields()
          .getOrDefault(field.id(), Optional.empty())
          .ifPresent(value -> fields.put(field.id(), value));
      if (field == TouchpointField.DEMAND) {
        usualDemand().ifPresent(usual -> fields.put(field.id(), YamlValue.text(usual.id())));
      }
    }
    return YamlValue.fields(fields);
  }

  private void tell(Kind kind, TableRow row, Optional<Slot> slot, String before, String after) {
    Optional<String> id = row.touchpoint().or(() -> Optional.ofNullable(ids.get(row)));
    differences.add(
        new Difference(
            kind,
            row.process(),
            id,
            title(row),
            slot.map(s -> table.headers().getOrDefault(s, header(s))).orElse(""),
            before,
            after,
            table.spot(row, slot.orElse(table.title()))));
  }

  private String title(TableRow row) {
    return TitleCell.of(row.text(table.title())).title();
  }

  private static String header(Slot slot) {
    return slot.fill().map(new FillWords()::header).orElse("");
  }
}
