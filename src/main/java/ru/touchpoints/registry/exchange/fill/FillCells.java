package ru.touchpoints.registry.exchange.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.FieldValue;
import ru.touchpoints.registry.model.field.PrintedValue;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.term.Term;

/** What stands in each column beside a touchpoint that the list has. */
public final class FillCells {

  private final FillWords words;
  private final PrintedValue printed;

  public FillCells(FillWords words) {
    this.words = words;
    this.printed =
        new PrintedValue(
            words.get("yes"),
            words.get("no"),
            words.noSpecifics(),
            texts -> texts.collect(Collectors.joining("\n")),
            FillCells::joined);
  }

  /**
   * The text of one cell; a date as {@code 2026-10-15}.
   *
   * @param name what the process is called in the workbook
   * @param process empty when the process registry does not have it
   */
  public String text(
      FillColumn column,
      String name,
      Optional<Process> process,
      TouchpointFile file,
      Touchpoint touchpoint) {
    Optional<Need> need = column.need();
    if (need.isPresent()) {
      return touchpoint.needs().contains(need.get()) ? words.cross() : "";
    }
    if (column.field().isPresent()) {
      TouchpointField field = column.field().get();
      List<ClientKind> ofProcess = process.map(Process::clients).orElse(List.of());
      return field == TouchpointField.CLIENTS
          ? printed.of(field, FieldValue.words(touchpoint.clientsOr(ofProcess)))
          : printed.of(field, field.of(touchpoint));
    }
    if (column.equals(FillColumn.PROCESS_ID)) {
      return file.process();
    }
    if (column.equals(FillColumn.PROCESS)) {
      return name;
    }
    return column.equals(FillColumn.REVIEWED)
        ? file.reviewed().map(LocalDate::toString).orElse("")
        : "";
  }

  /** Several words in one cell. */
  static String joined(List<? extends Term> several) {
    return joined(several.stream().map(Term::title));
  }

  private static String joined(Stream<String> titles) {
    return titles.collect(Collectors.joining("; "));
  }
}
