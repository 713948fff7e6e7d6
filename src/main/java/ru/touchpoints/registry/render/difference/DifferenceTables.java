package ru.touchpoints.registry.render.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessDifference.Changed;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.render.Wording;

/** A difference as tables in words that officials use, for text and Markdown alike. */
final class DifferenceTables {

  /**
   * One kind of difference.
   *
   * @param label how the summary calls it
   * @param count how many there are
   * @param title what stands above the table
   * @param headers of its columns
   * @param widths of its columns where they must fit a terminal
   */
  record Table(
      String label,
      int count,
      String title,
      List<String> headers,
      List<Integer> widths,
      List<List<String>> rows) {}

  private final Wording wording;
  private final ProcessNames names;

  DifferenceTables(Wording wording, ProcessNames names) {
    this.wording = wording;
    this.names = names;
  }

  /** The tables that have rows, what sets a paragraph in motion first. */
  List<Table> of(ProcessDifference difference) {
    List<Table> tables = new ArrayList<>();
    addOfFiles(tables, difference);
    addOfProcesses(tables, difference);
    addOfNames(tables, difference);
    return tables;
  }

  private void addOfFiles(List<Table> tables, ProcessDifference difference) {
    add(
        tables,
        "uncovered",
        difference.uncovered(),
        List.of(32, 39),
        item -> List.of(item.title(), item.file()),
        "process",
        "new-file");
    add(
        tables,
        "orphaned",
        difference.orphaned(),
        List.of(41, 30),
        item -> List.of(item.file(), wording.get("diff.reason." + item.reason().id())),
        "file",
        "reason");
  }

  private void addOfProcesses(List<Table> tables, ProcessDifference difference) {
    add(
        tables,
        "included",
        difference.included(),
        List.of(30, 25, 14),
        item -> List.of(item.title(), names.direction(item.direction()), item.process()),
        "process",
        "direction",
        "id");
    add(
        tables,
        "excluded",
        difference.excluded(),
        List.of(31, 22, 16),
        item ->
            List.of(item.title(), wording.get("diff.reason." + item.reason().id()), item.process()),
        "process",
        "reason",
        "id");
  }

  private void addOfNames(List<Table> tables, ProcessDifference difference) {
    add(
        tables,
        "retitled",
        difference.retitled(),
        List.of(27, 27, 15),
        item -> List.of(item.from(), item.to(), item.process()),
        "before",
        "after",
        "id");
    add(
        tables,
        "renumbered",
        difference.renumbered(),
        List.of(29, 20, 20),
        item -> List.of(item.title(), item.from(), item.to()),
        "process",
        "id-before",
        "id-after");
    add(
        tables,
        "changed",
        difference.changed(),
        List.of(18, 13, 19, 19),
        this::changed,
        "process",
        "field",
        "before",
        "after");
  }

  private <T> void add(
      List<Table> tables,
      String name,
      List<T> items,
      List<Integer> widths,
      Function<T, List<String>> row,
      String... headers) {
    if (!items.isEmpty()) {
      tables.add(
          new Table(
              wording.get("diff.label." + name),
              items.size(),
              wording.get("diff." + name, items.size()),
              Arrays.stream(headers).map(key -> wording.get("diff.column." + key)).toList(),
              widths,
              items.stream().map(row).toList()));
    }
  }

  private List<String> changed(Changed item) {
    return List.of(
        item.title(),
        wording.get("diff.field." + item.field()),
        value(item.field(), item.from()),
        value(item.field(), item.to()));
  }

  private String value(String field, String value) {
    return switch (field) {
      case "department" -> names.department(value);
      case "direction" -> names.direction(value);
      default ->
          Arrays.stream(value.split(", ", -1))
              .map(word -> wording.get("diff.value." + word))
              .collect(Collectors.joining(", "));
    };
  }

  /** The rows with their numbers in front. */
  static List<List<String>> numbered(Table table) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(
            i -> {
              List<String> row = new ArrayList<>(List.of(Integer.toString(i + 1)));
              row.addAll(table.rows().get(i));
              return row;
            })
        .toList();
  }
}
