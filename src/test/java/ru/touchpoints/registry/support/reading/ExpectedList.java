package ru.touchpoints.registry.support.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a document must show for a list, worked out from its YAML by a second reader and with the
 * words of the order written out once more: nothing of the program takes part.
 */
public final class ExpectedList {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  public static final Map<String, String> CLIENTS =
      Map.of("external", "внешний", "internal", "внутренний");

  public static final Map<String, String> TYPES =
      Map.of(
          "website", "Официальные сайты (порталы)",
          "mobile-app", "Мобильные приложения",
          "social-media", "Социальные сети, публичные чаты в мессенджерах",
          "messenger",
              "Чат-боты и персональные чаты в мессенджерах и социальных сетях, голосовые помощники",
          "phone", "Взаимодействие в устной форме посредством телефонной связи",
          "written",
              "Письменное взаимодействие (электронная почта, письмо, сообщения в личном кабинете)",
          "reception", "Личный приём в местах приёма клиентов");

  public static final Map<String, String> CHANNELS =
      Map.of("digital", "цифровая точка", "offline", "офлайн-точка");

  public static final Map<String, String> NEEDS = new LinkedHashMap<>();

  static {
    NEEDS.put("information", "Получение информации");
    NEEDS.put("consultation", "Получение консультации");
    NEEDS.put("forms", "Получение форм документов");
    NEEDS.put("submission", "Представление заявления, обращения, запроса, документов");
    NEEDS.put(
        "progress",
        "Получение информации о ходе рассмотрения заявления, обращения, запроса, документов");
    NEEDS.put("result", "Получение результата, ответа, разъяснения");
    NEEDS.put("inspection", "Предоставление объектов для осмотра (проверки)");
    NEEDS.put("feedback", "Предоставление обратной связи");
    NEEDS.put("feedback-result", "Получение результата рассмотрения обратной связи");
  }

  private static final Map<String, String> DEMANDS =
      Map.of(
          "regular", "востребована",
          "low", "мало востребована",
          "unrecorded", "учёт обращений не ведётся или невозможен");

  private final Mapping passport;
  private final List<Mapping> processes;
  private final Path registry;

  public ExpectedList(Path registry) throws IOException {
    this.registry = registry;
    passport = read(registry.resolve("registry.yaml"));
    processes = read(registry.resolve("processes.yaml")).maps("processes");
  }

  /** A touchpoint as it must be printed: the text of every field, and where it stands. */
  public record Row(String direction, String process, String id, Map<String, String> fields) {
    public String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  /** All rows in the order of directions, processes and files. */
  public List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (Mapping direction : passport.maps("directions")) {
      for (Mapping process : processes) {
        Path file = registry.resolve(direction.text("id") + "/" + process.text("id") + ".yaml");
        if (direction.text("id").equals(process.text("direction")) && Files.exists(file)) {
          rows.addAll(rows(number++, direction, process, read(file)));
        }
      }
    }
    return rows;
  }

  public List<String> directions() {
    return passport.maps("directions").stream().map(map -> map.text("title")).toList();
  }

  private List<Row> rows(int number, Mapping direction, Mapping process, Mapping file) {
    List<Row> rows = new ArrayList<>();
    for (Mapping point : file.maps("touchpoints")) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("number", Integer.toString(number));
      fields.put("process", process.text("title"));
      fields.put(
          "clients", words(CLIENTS, (point.has("clients") ? point : process).texts("clients")));
      fields.put(
          "touchpoint",
          point.text("title") + (point.has("address") ? "\n" + point.text("address") : ""));
      fields.put("title", point.text("title"));
      fields.put("address", point.text("address"));
      fields.put("type", TYPES.getOrDefault(point.text("type"), "?"));
      fields.put("channel", channel(point));
      fields.put("needs", needs(point));
      fields.put("specifics", specifics(point));
      fields.put("department", department(file.text("department")));
      fields.put("demand", DEMANDS.getOrDefault(point.text("demand"), ""));
      fields.put("history", point.text("history").equals("true") ? "да" : "нет");
      fields.put("basis", point.text("basis"));
      fields.put("reviewed", file.text("reviewed"));
      fields.put("kind", process.text("kind").equals("service") ? "сервис" : "функция");
      fields.put(
          "scope",
          process.text("scope").equals("inter") ? "межведомственный" : "внутриведомственный");
      fields.put("lifeSituations", String.join("\n", process.texts("lifeSituations")));
      fields.put("id", point.text("id"));
      rows.add(
          new Row(
              direction.text("title"), process.text("id"), point.text("id"), Map.copyOf(fields)));
    }
    return rows;
  }

  private String department(String id) {
    return passport.maps("departments").stream()
        .filter(map -> id.equals(map.text("id")))
        .map(map -> map.text("title"))
        .findFirst()
        .orElse("?");
  }

  private static String channel(Mapping point) {
    String derived = point.text("type").equals("reception") ? "offline" : "digital";
    String stated = point.text("channel");
    return CHANNELS.getOrDefault(stated.isEmpty() ? derived : stated, "?");
  }

  private static String needs(Mapping point) {
    List<String> chosen = point.texts("needs");
    List<String> words =
        NEEDS.entrySet().stream()
            .filter(need -> chosen.contains(need.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toCollection(ArrayList::new));
    words.addAll(point.texts("otherNeeds"));
    return String.join("; ", words);
  }

  private static String specifics(Mapping point) {
    List<String> specifics = point.texts("specifics");
    return specifics.isEmpty() ? "не выявлены" : String.join("\n", specifics);
  }

  private static String words(Map<String, String> vocabulary, List<String> ids) {
    return ids.stream()
        .distinct()
        .sorted()
        .map(id -> vocabulary.getOrDefault(id, "?"))
        .collect(Collectors.joining("; "));
  }

  private static Mapping read(Path file) throws IOException {
    Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    return new Mapping((Map<?, ?>) root);
  }

  /** A mapping of the YAML; what it has not is empty. */
  private record Mapping(Map<?, ?> keys) {

    boolean has(String key) {
      return keys.containsKey(key);
    }

    String text(String key) {
      Object value = has(key) ? keys.get(key) : "";
      return value instanceof Date date
          ? DAY.format(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC))
          : String.valueOf(value);
    }

    List<String> texts(String key) {
      return list(key).stream().map(String::valueOf).toList();
    }

    List<Mapping> maps(String key) {
      return list(key).stream().map(item -> new Mapping((Map<?, ?>) item)).toList();
    }

    private List<?> list(String key) {
      return keys.get(key) instanceof List<?> list ? list : List.of();
    }
  }
}
