package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.touchpoints.registry.load.word.TypedText;
import ru.touchpoints.registry.model.field.ProcessField;

/** A column of a process registry, and the headers it goes by. */
enum Column {
  ID(ProcessField.ID, "Код процесса", "Код", "Шифр", "Идентификатор"),
  TITLE(
      ProcessField.TITLE,
      "Наименование процесса",
      "Наименование функции (сервиса)",
      "Наименование"),
  KIND(ProcessField.KIND, "Вид", "Вид процесса", "Функция/сервис", "Функция или сервис"),
  SCOPE(
      ProcessField.SCOPE,
      "Характер",
      "Характер процесса",
      "Тип процесса",
      "Межведомственный/внутриведомственный"),
  DIRECTION(ProcessField.DIRECTION, "Направление", "Направление деятельности"),
  DEPARTMENT(
      ProcessField.DEPARTMENT,
      "Подразделение",
      "Ответственное подразделение",
      "Структурное подразделение",
      "Ответственное структурное подразделение"),
  CLIENTS(ProcessField.CLIENTS, "Клиент", "Клиенты", "Вид клиента", "Тип клиента"),
  EXCLUDED(ProcessField.EXCLUDED, "Исключён", "Дата исключения"),
  PROACTIVE(ProcessField.PROACTIVE, "Проактивно", "Проактивный");

  private static final Pattern IGNORED = Pattern.compile("[ *:]+");

  private final ProcessField field;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<String> headers;

  Column(ProcessField field, String... headers) {
    this.field = field;
    this.headers = List.of(headers);
  }

  /** The name of the field in YAML. */
  String field() {
    return field.id();
  }

  /** All headers that the program knows by itself. */
  List<String> headers() {
    return headers;
  }

  /** The header to show a person. */
  String header() {
    return headers.get(0);
  }

  /** The headers that the passport adds, then the known ones, all folded. */
  List<String> folded(Map<String, List<String>> added) {
    List<String> all = new ArrayList<>(added.getOrDefault(field.id(), List.of()));
    all.addAll(headers);
    return all.stream().map(Column::fold).toList();
  }

  /** A header or a value without what does not tell it from others, and without spaces. */
  static String fold(String text) {
    return IGNORED.matcher(TypedText.folded(text)).replaceAll("");
  }
}
