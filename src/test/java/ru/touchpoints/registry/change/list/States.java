package ru.touchpoints.registry.change.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/**
 * Lists in short: one line a thing, its fields after its name as {@code field=value} with a stroke
 * between them. {@code P} is a process, {@code F} the file of a process with its touchpoints on
 * lines that begin with a dash, {@code U} a file that cannot be read.
 */
public final class States {

  private static final Order ORDER = BuiltInOrder.get();

  private States() {}

  static ListState of(String written) {
    Map<String, Process> processes = new LinkedHashMap<>();
    Map<String, Held> files = new LinkedHashMap<>();
    for (String block : written.split("\n(?!-)", -1)) {
      String[] lines = block.split("\n-", -1);
      Map<String, String> fields = fields(lines[0].substring(Math.min(1, lines[0].length())));
      String id = fields.getOrDefault("", "");
      switch (lines[0].isEmpty() ? ' ' : lines[0].charAt(0)) {
        case 'P' -> processes.put(id, process(id, fields));
        case 'F' -> files.put(id, file(id, fields, List.of(lines).subList(1, lines.length)));
        case 'U' -> files.put(id, new Held("registry/appeals/" + id + ".yaml", Optional.empty()));
        default -> {}
      }
    }
    return new ListState(Optional.of(passport()), processes, files);
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : line.strip().split("\\s*\\|\\s*", -1)) {
      int sign = part.indexOf('=');
      fields.put(sign < 0 ? "" : part.substring(0, sign), part.substring(sign + 1));
    }
    return fields;
  }

  private static List<String> several(Map<String, String> fields, String name, String usual) {
    String written = fields.getOrDefault(name, usual);
    return written.isEmpty() ? List.of() : Arrays.asList(written.split(",", -1));
  }

  private static Process process(String id, Map<String, String> fields) {
    return new Process(
        id,
        fields.getOrDefault("title", "Процесс " + id),
        ProcessKind.valueOf(fields.getOrDefault("kind", "SERVICE")),
        Scope.valueOf(fields.getOrDefault("scope", "INTRA")),
        fields.getOrDefault("direction", "appeals"),
        fields.getOrDefault("department", "reception"),
        several(fields, "clients", "EXTERNAL").stream().map(ClientKind::valueOf).toList(),
        fields.containsKey("proactive"),
        several(fields, "life", ""),
        List.of(),
        Optional.ofNullable(fields.get("excluded")).map(LocalDate::parse));
  }

  private static Held file(String id, Map<String, String> fields, List<String> points) {
    List<Touchpoint> touchpoints = new ArrayList<>();
    points.forEach(line -> touchpoints.add(point(line)));
    return new Held(
        "registry/" + fields.getOrDefault("folder", "appeals") + "/" + id + ".yaml",
        Optional.of(
            new TouchpointFile(
                id,
                fields.getOrDefault("department", "reception"),
                Optional.ofNullable(fields.get("reviewed")).map(LocalDate::parse),
                touchpoints)));
  }

  /** The word of the order, as the constants of a program would be written. */
  private static <T extends Term> T word(Terms<T> vocabulary, String constant) {
    return vocabulary.byId(constant.toLowerCase(Locale.ROOT).replace('_', '-')).orElseThrow();
  }

  /** A touchpoint by what stands behind its dash. */
  public static Touchpoint point(String line) {
    Map<String, String> fields = fields(line);
    String id = fields.getOrDefault("", "");
    return new Touchpoint(
        id,
        fields.getOrDefault("title", "Точка " + id),
        word(ORDER.types(), fields.getOrDefault("type", "WRITTEN")),
        Optional.ofNullable(fields.get("channel")).map(Channel::valueOf),
        Optional.ofNullable(fields.get("address")),
        several(fields, "clients", "").stream().map(ClientKind::valueOf).toList(),
        several(fields, "needs", "FORMS").stream().map(need -> word(ORDER.needs(), need)).toList(),
        several(fields, "otherNeeds", ""),
        Optional.ofNullable(fields.get("specifics")).map(text -> several(fields, "specifics", "")),
        Optional.ofNullable(fields.get("demand")).map(demand -> word(ORDER.demand(), demand)),
        fields.containsKey("history"),
        Optional.ofNullable(fields.get("basis")),
        Optional.ofNullable(fields.get("hours")));
  }

  private static Passport passport() {
    return new Passport(
        new Passport.Body(Optional.empty(), "Министерство", "Министерства", "Мин", List.of()),
        new Passport.Order(
            "О перечне", new Passport.Act("приказ", "приказа"), "7-п", Optional.empty(), "мы"),
        new Passport.AuthorisedPerson("Начальник", Optional.empty(), "приказ"),
        Optional.empty(),
        Status.DRAFT,
        6,
        List.of(
            new Passport.Department("reception", "Приёмная", Optional.empty()),
            new Passport.Department("staff", "Кадры", Optional.empty())),
        List.of(
            new Passport.Direction("appeals", "Обращения", "3.5.1", List.of()),
            new Passport.Direction("internal", "Внутри", "3.5.2", List.of())),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  /** A change on one line: kind, where, field, from and to. */
  static String told(Change change) {
    return change.kind().id()
        + " "
        + change.subject().process().id()
        + change.subject().touchpoint().map(point -> "/" + point.id()).orElse("")
        + change.field().map(field -> " " + field.id()).orElse("")
        + ": "
        + told(change.before())
        + " > "
        + told(change.after());
  }

  private static String told(Value value) {
    if (value instanceof Value.Whole whole) {
      return String.join(
          "; ",
          whole.fields().entrySet().stream()
              .map(field -> field.getKey().id() + "=" + told(field.getValue()))
              .toList());
    }
    if (value instanceof Value.Words words) {
      return String.join(", ", words.words().stream().map(Named::id).toList());
    }
    if (value instanceof Value.Word word) {
      return word.word().title();
    }
    if (value instanceof Value.Texts texts) {
      return texts.texts().toString();
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    return value instanceof Value.Flag flag ? Boolean.toString(flag.set()) : "-";
  }
}
