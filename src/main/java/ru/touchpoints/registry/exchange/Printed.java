package ru.touchpoints.registry.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.touchpoints.registry.exchange.fill.FillCells;
import ru.touchpoints.registry.exchange.fill.FillForm;
import ru.touchpoints.registry.exchange.fill.FillWords;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.form.ListCells;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Order;

/** What the cells of a table would say of the touchpoints of one state of the list. */
final class Printed {

  private final TouchpointTable table;
  private final Registry registry;
  private final ListCells list;
  private final FillCells fill = new FillCells(new FillWords());
  private final Map<String, String> names;
  private final Map<String, FileEntry> files = new HashMap<>();
  private final Map<String, Map<String, Integer>> indexes = new HashMap<>();
  private final Map<String, Map<List<String>, Deque<String>>> descriptions = new HashMap<>();

  /**
   * @param passport of the list as it is now, whose words are looked for in every state
   */
  Printed(TouchpointTable table, Registry registry, Passport passport) {
    this.table = table;
    this.registry = registry;
    this.list = new ListCells(passport);
    this.names = FillForm.names(registry.processes().processes());
    for (FileEntry file : registry.files()) {
      if (files.putIfAbsent(file.covers(), file) == null) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < file.touchpoints().size(); i++) {
          places.putIfAbsent(file.touchpoints().get(i).value().id(), i);
        }
        indexes.put(file.covers(), places);
      }
    }
  }

  /** The order by which the list of this state is kept. */
  Order order() {
    return registry.order();
  }

  Optional<FileEntry> file(String process) {
    return Optional.ofNullable(files.get(process));
  }

  Map<String, FileEntry> files() {
    return files;
  }

  Optional<Process> process(String id) {
    return registry.processes().find(id).map(Entry::value);
  }

  /** The place of the touchpoint among those of its file that could be read. */
  Optional<Integer> index(String process, String touchpoint) {
    return Optional.ofNullable(indexes.getOrDefault(process, Map.of()).get(touchpoint));
  }

  /**
   * The touchpoint that a row without an id describes once more, as when a workbook comes back
   * whose new rows were taken over before: no other row speaks of it, and it is called and found
   * alike.
   *
   * @param named processes and touchpoints of all rows
   */
  Optional<String> described(TableRow row, Set<List<String>> named) {
    Deque<String> alike =
        descriptions
            .computeIfAbsent(row.process(), this::descriptions)
            .getOrDefault(description(row::text), new ArrayDeque<>());
    while (!alike.isEmpty() && named.contains(List.of(row.process(), alike.peek()))) {
      alike.remove();
    }
    return Optional.ofNullable(alike.peek());
  }

  /** The touchpoints of the process that are called and found alike, in the order of its file. */
  private Map<List<String>, Deque<String>> descriptions(String process) {
    Map<List<String>, Deque<String>> alike = new HashMap<>();
    for (String id : touchpoints(process)) {
      Map<Slot, String> texts = texts(process, id).orElseThrow();
      alike
          .computeIfAbsent(
              description(slot -> texts.getOrDefault(slot, "")), key -> new ArrayDeque<>())
          .add(id);
    }
    return alike;
  }

  private List<String> description(Function<Slot, String> text) {
    return Stream.of(table.title(), Slot.ADDRESS)
        .map(slot -> slot.asRead(text.apply(slot)))
        .toList();
  }

  /** The texts of every column of the row's touchpoint; empty when this state does not have it. */
  Optional<Map<Slot, String>> texts(TableRow row) {
    return row.touchpoint().flatMap(id -> texts(row.process(), id));
  }

  Optional<Map<Slot, String>> texts(String process, String touchpoint) {
    return index(process, touchpoint).map(index -> texts(process, index));
  }

  private Map<Slot, String> texts(String process, int index) {
    Map<Slot, String> texts = new TreeMap<>();
    TouchpointFile record =
        file(process).flatMap(FileEntry::record).map(Entry::value).orElseThrow();
    table.columns().keySet().forEach(slot -> texts.put(slot, text(slot, record, index)));
    return texts;
  }

  private String text(Slot slot, TouchpointFile file, int index) {
    Optional<Process> process = process(file.process());
    if (slot.equals(Slot.TITLE_AND_ADDRESS)) {
      // The workbook shows them together, whatever columns the passport asks for by now.
      Touchpoint touchpoint = file.touchpoints().get(index);
      String address = touchpoint.address().map(text -> "\n" + text).orElse("");
      return touchpoint.title() + address;
    }
    if (slot.fill().isPresent() && (table.filled() || slot.list().isEmpty())) {
      String name = names.getOrDefault(file.process(), file.process());
      return fill.text(slot.fill().get(), name, process, file, file.touchpoints().get(index));
    }
    return slot.list().map(field -> list.text(field, file, process, index)).orElse("");
  }

  /** What is said once for all touchpoints of the process. */
  Optional<String> ofFile(Slot slot, String process) {
    return file(process)
        .filter(file -> !file.touchpoints().isEmpty())
        .flatMap(FileEntry::record)
        .map(record -> text(slot, record.value(), 0));
  }

  /** The touchpoints of the process, in the order of its file. */
  List<String> touchpoints(String process) {
    return file(process).stream()
        .flatMap(file -> file.touchpoints().stream())
        .map(entry -> entry.value().id())
        .toList();
  }
}
