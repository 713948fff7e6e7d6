package ru.touchpoints.registry.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.form.Form.Cell;
import ru.touchpoints.registry.form.Form.Line;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.FieldValue;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.field.PrintedValue;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.writing.PrintedDay;

/** The cells of one process: what stands in each column beside each of its touchpoints. */
final class CellText {

  private static final String SEPARATOR = "; ";

  private final FormText text;
  private final Passport passport;
  private final int number;
  private final TouchpointFile file;
  private final Optional<Process> process;
  private final boolean running;

  /** Whether addresses have a column of their own. */
  private final boolean apart;

  private final PrintedValue printed;

  /** Whether clients stand once for the process; looked for when they are first asked for. */
  private @Nullable Boolean clientsOnce;

  CellText(
      FormText text,
      Passport passport,
      int number,
      TouchpointFile file,
      Optional<Process> process) {
    this.text = text;
    this.passport = passport;
    this.number = number;
    this.file = file;
    this.process = process;
    this.running =
        passport
            .form()
            .map(Passport.FormDefinition::items)
            .filter(Passport.Items.SEMICOLONS::equals)
            .isPresent();
    this.apart = passport.form().filter(form -> form.shows(TouchpointField.ADDRESS)).isPresent();
    this.printed =
        new PrintedValue(
            text.get("history.yes"),
            text.get("history.no"),
            text.get("specifics.none"),
            this::join,
            this::join);
  }

  Cell cell(FormField field, int touchpoint) {
    if (!mergedOverProcess(field)) {
      return new Cell(lines(field, file.touchpoints().get(touchpoint)), 1);
    }
    return touchpoint == 0
        ? new Cell(lines(field, file.touchpoints().get(0)), file.touchpoints().size())
        : Cell.covered();
  }

  /** What stands in the field's column beside a touchpoint, that of a merged cell too. */
  String text(FormField field, int touchpoint) {
    return new Cell(lines(field, file.touchpoints().get(touchpoint)), 1).text();
  }

  Form.Facets facets(int index) {
    Touchpoint touchpoint = file.touchpoints().get(index);
    return new Form.Facets(
        touchpoint.type().title(),
        touchpoint.channel().map(Term::title),
        clients(touchpoint).stream().map(Term::title).toList(),
        Stream.concat(
                touchpoint.needs().stream().map(Term::title),
                touchpoint.otherNeeds().stream().limit(1).map(other -> text.get("needs.other")))
            .toList());
  }

  private boolean mergedOverProcess(FormField field) {
    return field.perProcess() || (field == TouchpointField.CLIENTS && clientsStandOnce());
  }

  /** Clients stand once for the process, unless some touchpoint serves fewer of them. */
  private boolean clientsStandOnce() {
    Boolean known = clientsOnce;
    if (known == null) {
      known = file.touchpoints().stream().map(this::clients).distinct().count() == 1;
      clientsOnce = known;
    }
    return known;
  }

  private List<Line> lines(FormField field, Touchpoint touchpoint) {
    if (field == TouchpointField.ADDRESS) {
      return touchpoint
          .address()
          .map(address -> List.of(new Line(address, link(address))))
          .orElseGet(() -> List.of(Line.of("")));
    }
    if (field == ListColumn.TOUCHPOINT && !apart) {
      List<Line> lines = new ArrayList<>();
      lines.add(Line.of(touchpoint.title()));
      touchpoint.address().ifPresent(address -> lines.add(new Line(address, link(address))));
      return lines;
    }
    return items(field, touchpoint).orElseGet(() -> List.of(Line.of(value(field, touchpoint))));
  }

  /** Lists in which each item is a text of its own; words of a vocabulary follow one another. */
  private Optional<List<Line>> items(FormField field, Touchpoint touchpoint) {
    List<String> items = List.of();
    if (field == ListColumn.LIFE_SITUATIONS) {
      items = process.map(Process::lifeSituations).orElse(List.of());
    } else if (field instanceof TouchpointField own
        && own.of(touchpoint) instanceof FieldValue.Texts texts) {
      items = texts.texts();
    }
    return items.isEmpty() || running
        ? Optional.empty()
        : Optional.of(items.stream().map(Line::of).toList());
  }

  private String value(FormField field, Touchpoint touchpoint) {
    return field instanceof TouchpointField own
        ? ofTouchpoint(own, touchpoint)
        : beside((ListColumn) field, touchpoint);
  }

  private String beside(ListColumn column, Touchpoint touchpoint) {
    return switch (column) {
      case NUMBER -> Integer.toString(number);
      case PROCESS -> process.map(Process::title).orElse(file.process());
      case TOUCHPOINT -> touchpoint.title();
      case DEPARTMENT ->
          passport
              .department(file.department())
              .map(Passport.Department::title)
              .orElse(file.department());
      case REVIEWED -> file.reviewed().map(PrintedDay::of).orElse("");
      case KIND -> process.map(p -> p.kind().title()).orElse("");
      case SCOPE -> process.map(p -> p.scope().title()).orElse("");
      case LIFE_SITUATIONS -> process.map(p -> join(p.lifeSituations().stream())).orElse("");
    };
  }

  private String ofTouchpoint(TouchpointField field, Touchpoint touchpoint) {
    if (field == TouchpointField.CLIENTS) {
      return titles(clients(touchpoint));
    }
    if (field == TouchpointField.NEEDS) {
      return join(
          Stream.concat(
              touchpoint.needs().stream().map(Term::title), touchpoint.otherNeeds().stream()));
    }
    return printed.of(field, field.of(touchpoint));
  }

  private List<ClientKind> clients(Touchpoint touchpoint) {
    return touchpoint.clientsOr(process.map(Process::clients).orElse(List.of())).stream()
        .distinct()
        .sorted()
        .toList();
  }

  private String titles(List<? extends Term> terms) {
    return join(terms.stream().map(Term::title));
  }

  private String join(Stream<String> texts) {
    StringJoiner joined = new StringJoiner(SEPARATOR);
    texts.forEach(
        text -> joined.add(running && joined.length() > 0 ? ListCells.running(text) : text));
    return joined.toString();
  }

  private static Optional<String> link(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return Optional.of(address);
    }
    return lower.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")
        ? Optional.of("mailto:" + address)
        : Optional.empty();
  }
}
