package ru.touchpoints.registry.exchange.points;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ru.touchpoints.registry.exchange.fill.FillWords;
import ru.touchpoints.registry.form.ListCells;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.order.Order;

/**
 * The headers that columns of touchpoints go by: of the form, the list, the schema, the passport.
 */
final class KnownHeaders {

  /** Columns of the list that say nothing that is not said elsewhere. */
  private static final Set<String> FURNITURE =
      Set.of("№ п/п", "№", "n п/п", "номер", "направление деятельности", "раздел", "ссылка");

  /** What people and the schema call the columns beside what the documents call them. */
  private static final Map<Slot, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry(
              Slot.PROCESS,
              List.of(
                  "Процесс",
                  "Наименование процесса",
                  "Функция",
                  "Сервис",
                  "Наименование функции",
                  "Наименование сервиса")),
          Map.entry(Slot.KIND, List.of("Функция/сервис", "Вид процесса")),
          Map.entry(Slot.SCOPE, List.of("Характер", "Тип процесса")),
          Map.entry(
              Slot.TITLE_AND_ADDRESS,
              List.of(
                  "Точка",
                  "Точки взаимодействия",
                  "Название точки",
                  "Наименование точки",
                  "Название точки взаимодействия",
                  "Наименование точки взаимодействия")),
          Map.entry(Slot.TYPE, List.of("Вид точки", "Тип точки", "Тип точки взаимодействия")),
          Map.entry(Slot.CHANNEL, List.of("Канал взаимодействия")),
          Map.entry(Slot.ADDRESS, List.of("Адрес точки", "Адрес точки взаимодействия")),
          Map.entry(
              Slot.CLIENTS, List.of("Клиенты", "Вид клиента", "Виды клиентов", "Тип клиента")),
          Map.entry(
              Slot.NEEDS,
              List.of(
                  "Потребности",
                  "Потребность",
                  "Потребности клиента",
                  "Цель взаимодействия",
                  "Цель взаимодействия с клиентом",
                  "Удовлетворяемые потребности")),
          Map.entry(
              Slot.OTHER_NEEDS,
              List.of("Другие потребности", "Другая потребность", "Иные потребности")),
          Map.entry(
              Slot.SPECIFICS, List.of("Особенности", "Особенность", "Особенности взаимодействия")),
          Map.entry(Slot.DEMAND, List.of("Востребованность точки")),
          Map.entry(
              Slot.HISTORY, List.of("История", "История взаимодействия", "История взаимодействий")),
          Map.entry(
              Slot.REVIEWED,
              List.of("Дата подтверждения", "Дата проверки", "Дата подтверждения сведений")),
          Map.entry(
              Slot.DEPARTMENT,
              List.of("Подразделение", "Ответственное подразделение", "Структурное подразделение")),
          Map.entry(Slot.EXCLUDE, List.of("Исключить")));

  /** What a person puts behind a header: the sign of a column that has to be filled in. */
  private static final String MARKS = " *:";

  private final Map<String, Slot> slots = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  KnownHeaders(Passport passport, Order order) {
    ListCells list = new ListCells(passport);
    for (FormField field : ListColumn.all()) {
      Slot.inList(field).ifPresent(slot -> add(list.header(field), slot));
    }
    FillWords fill = new FillWords();
    for (Slot slot : Slot.all(order)) {
      slot.fill().ifPresent(column -> add(fill.header(column), slot));
    }
    OTHERS.forEach((slot, headers) -> headers.forEach(header -> add(header, slot)));
    passport.form().stream()
        .flatMap(form -> form.columns().stream())
        .forEach(
            column ->
                column
                    .header()
                    .ifPresent(
                        header -> Slot.inList(column.field()).ifPresent(s -> put(header, s))));
  }

  private static String folded(String header) {
    String folded = Headers.folded(header);
    int end = folded.length();
    while (end > 0 && MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  private void add(String header, Slot slot) {
    if (slots.putIfAbsent(folded(header), slot) == null) {
      titles.put(folded(header), header);
    }
  }

  private void put(String header, Slot slot) {
    slots.put(folded(header), slot);
    titles.put(folded(header), header);
  }

  /** What a column for the field would be called; the field itself where none is known. */
  static String usual(String field) {
    FillWords fill = new FillWords();
    return Slot.fixed(field).stream()
        .flatMap(
            slot ->
                slot
                    .fill()
                    .map(fill::header)
                    .or(() -> OTHERS.getOrDefault(slot, List.of()).stream().findFirst())
                    .stream())
        .findFirst()
        .orElse(field);
  }

  /** Every header as it is written, with what its column holds. */
  Map<String, Slot> all() {
    Map<String, Slot> all = new TreeMap<>();
    slots.forEach((folded, slot) -> all.put(titles.getOrDefault(folded, folded), slot));
    return all;
  }

  Optional<Slot> slot(String header) {
    return Optional.ofNullable(slots.get(folded(header)));
  }

  /** Whether the column is known and has nothing of its own to say. */
  static boolean isFurniture(String header) {
    return FURNITURE.contains(folded(header));
  }

  /** The known header that was probably meant. */
  Optional<String> nearest(String header) {
    List<String> folded = slots.keySet().stream().sorted().toList();
    return Nearest.of(folded(header), folded)
        .or(() -> beginning(folded(header)))
        .map(known -> titles.getOrDefault(known, known));
  }

  /** A header with a word more or less than the known one. */
  private Optional<String> beginning(String header) {
    List<String> words = Arrays.asList(header.split("[^\\p{L}]+"));
    return slots.keySet().stream()
        .filter(known -> known.length() > 4)
        .filter(known -> words.containsAll(Arrays.asList(known.split("[^\\p{L}]+"))))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }
}
