package ru.touchpoints.registry.render.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.PrintedValue;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;
import ru.touchpoints.registry.writing.WordBundle;

/** A process or a touchpoint in plain words, as the list and its order have them. */
public final class ListedText {

  private static final String FIELDS = TouchpointField.class.getPackageName() + ".field";
  private static final String SEPARATOR = "; ";
  private static final String INDENT = "  ";
  private static final String HANGING = "      ";

  private final Registry registry;
  private final Wording words;
  private final WordBundle fields;
  private final Paint paint;
  private final PrintedValue printed;

  /**
   * A text about things of a list.
   *
   * @param words of the command line
   */
  public ListedText(Registry registry, Wording words, Paint paint) {
    this.registry = registry;
    this.words = words;
    this.fields = new WordBundle(FIELDS, words.language());
    this.paint = paint;
    this.printed =
        new PrintedValue(
            words.get("show.yes"),
            "",
            words.get("show.none-found"),
            texts -> texts.collect(Collectors.joining(SEPARATOR)),
            titles -> titles.collect(Collectors.joining(SEPARATOR)));
  }

  /** The process with everything about its touchpoints. */
  public String process(String id, Optional<FileEntry> file) {
    List<String> lines = new ArrayList<>(head(id));
    Optional<Process> process = processOf(id);
    process.ifPresent(
        known -> {
          add(lines, "show.direction", direction(known.direction()));
          add(lines, "show.clients", clients(known.clients()));
          known.excluded().ifPresent(day -> add(lines, "show.excluded", PrintedDay.of(day)));
        });
    Optional<TouchpointFile> record = file.flatMap(FileEntry::record).map(Entry::value);
    String department =
        record
            .map(TouchpointFile::department)
            .or(() -> process.map(Process::department))
            .orElse("");
    add(lines, "show.department", department(department));
    add(lines, "show.reviewed", day(record.flatMap(TouchpointFile::reviewed)));
    List<Touchpoint> points = points(file);
    if (points.isEmpty()) {
      lines.add(wrapped(INDENT, words.get("show.no-touchpoints")));
    }
    for (Touchpoint point : points) {
      lines.add("");
      lines.addAll(touchpoint(process, point));
    }
    return String.join("\n", lines) + "\n";
  }

  /** One touchpoint of a process. */
  public String touchpoint(String process, Touchpoint point) {
    List<String> lines = new ArrayList<>(touchpoint(processOf(process), point));
    add(lines, "show.process", processOf(process).map(Process::name).orElse(process));
    return String.join("\n", lines) + "\n";
  }

  /**
   * What is confirmed of a process in a few lines.
   *
   * @param day of the confirmation
   */
  public String confirmed(String id, FileEntry file, LocalDate day) {
    List<String> lines = new ArrayList<>(head(id));
    Optional<TouchpointFile> record = file.record().map(Entry::value);
    add(lines, "show.department", department(record.map(TouchpointFile::department).orElse("")));
    lines.add(
        wrapped(
            INDENT,
            words.get(
                "confirm.days",
                day(record.flatMap(TouchpointFile::reviewed)),
                PrintedDay.of(day))));
    int number = 0;
    for (Touchpoint point : points(Optional.of(file))) {
      number++;
      String what =
          Stream.of(
                  Optional.of(point.name()),
                  Optional.of(point.type().title()),
                  point.channel().map(Term::title),
                  point.address())
              .flatMap(Optional::stream)
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(SEPARATOR));
      lines.add(numbered(number, Printable.of(what)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String numbered(int number, String text) {
    String mark = String.format(Locale.ROOT, "%4d. ", number);
    return mark + TextLayout.wrap(HANGING, text).substring(HANGING.length());
  }

  private List<String> head(String id) {
    String title = processOf(id).map(Process::name).orElse(id);
    return List.of(paint.bold(wrapped("", words.get("show.named", title, id))));
  }

  private List<String> touchpoint(Optional<Process> process, Touchpoint point) {
    List<String> lines = new ArrayList<>();
    lines.add(paint.bold(wrapped("", words.get("show.named", point.name(), point.id()))));
    for (TouchpointField field : TouchpointField.values()) {
      String value = value(field, point, process);
      if (field == TouchpointField.ID || field == TouchpointField.TITLE) {
        continue;
      }
      if (!value.isEmpty()) {
        said(lines, fields.get(field.id()), value);
      } else if (!field.optional()) {
        said(lines, fields.get(field.id()), words.get("show.absent"));
      }
    }
    return lines;
  }

  private String value(TouchpointField field, Touchpoint point, Optional<Process> process) {
    return field == TouchpointField.CLIENTS
        ? clients(point.clientsOr(process.map(Process::clients).orElse(List.of())))
        : printed.of(field, field.of(point));
  }

  private static String clients(List<ClientKind> kinds) {
    return kinds.stream().map(ClientKind::title).collect(Collectors.joining(SEPARATOR));
  }

  private static List<Touchpoint> points(Optional<FileEntry> file) {
    return file.map(FileEntry::touchpoints).orElse(List.of()).stream().map(Entry::value).toList();
  }

  private Optional<Process> processOf(String id) {
    return registry.processes().find(id).map(Entry::value);
  }

  private String direction(String id) {
    return registry.directions().orElse(List.of()).stream()
        .map(Entry::value)
        .filter(direction -> direction.id().equals(id))
        .map(Passport.Direction::title)
        .findFirst()
        .orElse(id);
  }

  private String department(String id) {
    return registry.departments().orElse(List.of()).stream()
        .map(Entry::value)
        .filter(department -> department.id().equals(id))
        .map(Passport.Department::title)
        .findFirst()
        .orElse(id);
  }

  private String day(Optional<LocalDate> day) {
    return day.map(PrintedDay::of).orElseGet(() -> words.get("show.absent"));
  }

  private void add(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      said(lines, words.get(key), value);
    }
  }

  /** The name of what is told begins a line. */
  private void said(List<String> lines, String name, String value) {
    int first = name.offsetByCodePoints(0, 1);
    String capital = name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    String told = wrapped(INDENT + INDENT, words.get("show.said", capital, value));
    lines.add(told.substring(INDENT.length()));
  }

  private static String wrapped(String indent, String text) {
    return TextLayout.wrap(indent, Printable.of(text));
  }
}
