package ru.touchpoints.registry.exchange.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.exchange.processes.Skipped.Reason;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.letters.LostLetters;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.load.word.TypedText;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.CellDays;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;

/** Reads the rows below the header, one after the other; collects what is wrong with them. */
final class RowReader {

  private static final int LONGEST_TITLE = 500;

  private static final Pattern EXCLUDED =
      Pattern.compile(
          "^[\\s\\u00A0]*исключ[её]н[ао]?[\\s\\u00A0:,–—-]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Sheet sheet;
  private final Header header;
  private final ProcessWords words;
  private final LocalDate day;
  private final List<Message> faults = new ArrayList<>();
  private final CarriedValues carried;
  private final ProcessCodes codes;
  private final RowSorting sorting;
  private final Skipped skipped = new Skipped();
  private Optional<String> section = Optional.empty();
  private @Nullable Message strangeSection;

  /**
   * @param day the day of exclusion where the registry only says that a process is excluded
   */
  RowReader(
      Sheet sheet,
      Header header,
      ProcessWords words,
      ProcessCodes codes,
      RowSorting sorting,
      LocalDate day) {
    this.sheet = sheet;
    this.header = header;
    this.words = words;
    this.codes = codes;
    this.sorting = sorting;
    this.carried = new CarriedValues(header, sheet.name().isEmpty());
    this.day = day;
  }

  List<Message> faults() {
    return faults;
  }

  /** The rows that gave no process. */
  Skipped skipped() {
    return skipped;
  }

  /**
   * The process of a row; empty when it has none, or none that can be read.
   *
   * @param own the row without what merged cells above it give it
   */
  Optional<Draft> read(Row own, Row row) {
    List<Cell> filled = RowSorting.filled(own);
    if (filled.isEmpty() || heading(filled)) {
      return Optional.empty();
    }
    Optional<Reason> reason = sorting.reason(own);
    if (reason.isEmpty() && strange(own, row, filled)) {
      reason = Optional.of(Reason.STRANGE_SECTION);
    }
    if (reason.isPresent()) {
      skip(reason.get(), own, filled);
      return Optional.empty();
    }
    if (!titled(own, row, filled)) {
      return Optional.empty();
    }
    Row full = carried.into(own, row, section.isEmpty());
    int before = faults.size();
    Draft draft = draft(full, tidy(text(full, Column.TITLE)));
    if (draft.title().length() > LONGEST_TITLE) {
      fault(full, Column.TITLE, "long-title");
    }
    return faults.size() == before ? Optional.of(draft) : Optional.empty();
  }

  private void skip(Reason reason, Row row, List<Cell> filled) {
    if (row.number() < header.firstRow() || row.number() > header.lastRow()) {
      skipped.add(reason, row.number(), tidy(filled.get(0).text()));
    }
  }

  /** Whether the row has a title; if not, it is refused where a process is meant, or skipped. */
  private boolean titled(Row own, Row row, List<Cell> filled) {
    Optional<Cell> title = header.cell(row, Column.TITLE);
    boolean ditto = title.filter(CarriedValues::ditto).isPresent();
    if (sorting.title(row).isPresent() || (ditto && filled.size() > 1)) {
      return true;
    }
    if (title.isPresent() && filled.size() > 1) {
      String text = tidy(title.get().text());
      String key = LostLetters.in(text) ? "letters-lost" : "bad-title";
      title
          .get()
          .faultAsText()
          .ifPresentOrElse(
              fault -> fault(own, Column.TITLE, fault), () -> fault(own, Column.TITLE, key, text));
    } else if (sorting.ofKnownCode(own)) {
      fault(own, Column.TITLE, "no-title");
    } else {
      skip(title.isPresent() ? Reason.SIGNS : Reason.NO_TITLE, own, filled);
    }
    return false;
  }

  /** Takes a row with one filled cell that names a direction for the heading of a section. */
  private boolean heading(List<Cell> filled) {
    Optional<String> named =
        filled.size() == 1 && filled.get(0).readable()
            ? words.section(filled.get(0).text())
            : Optional.empty();
    if (named.isPresent()) {
      section = named;
      strangeSection = null;
      carried.clear();
    }
    return named.isPresent();
  }

  /** Whether a row with one filled cell looks like the heading of a section that nobody knows. */
  private boolean strange(Row own, Row row, List<Cell> filled) {
    if (filled.size() != 1 || !filled.get(0).readable() || sorting.ofKnownCode(own)) {
      return false;
    }
    Cell cell = filled.get(0);
    boolean across =
        sheet.merged().size() < LONGEST_TITLE
            && sheet.merged().stream()
                .anyMatch(
                    region ->
                        region.holds(row.number(), cell.column())
                            && region.lastColumn() > region.firstColumn());
    boolean value =
        header.columns().entrySet().stream()
            .filter(entry -> entry.getValue() == cell.column())
            .anyMatch(entry -> entry.getKey().compareTo(Column.TITLE) > 0);
    boolean strange = across || (!value && header.cell(row, Column.TITLE).isEmpty());
    if (strange) {
      strangeSection =
          sheet
              .spot(row.number(), cell.column())
              .say("workbook.unknown-section", tidy(cell.text()));
    }
    return strange;
  }

  private Draft draft(Row row, String title) {
    return new Draft(
        row.number(),
        Optional.of(tidy(text(row, Column.ID))).filter(id -> !id.isEmpty()).map(codes::id),
        title,
        kind(row),
        value(row, Column.SCOPE, ProcessWords::scope),
        direction(row),
        value(row, Column.DEPARTMENT, words::department),
        clients(row),
        header.has(Column.EXCLUDED),
        excluded(row),
        value(row, Column.PROACTIVE, ProcessWords::truth));
  }

  private ProcessKind kind(Row row) {
    if (header.cell(row, Column.KIND).isEmpty()) {
      fault(row, Column.KIND, "no-kind");
    }
    return value(row, Column.KIND, ProcessWords::kind).orElse(ProcessKind.SERVICE);
  }

  private String direction(Row row) {
    Optional<String> own = value(row, Column.DIRECTION, words::direction);
    if (header.cell(row, Column.DIRECTION).isPresent()) {
      return own.orElse("");
    }
    if (strangeSection != null) {
      if (!faults.contains(strangeSection)) {
        faults.add(strangeSection);
      }
    } else if (section.isEmpty()) {
      fault(row, header.has(Column.DIRECTION) ? Column.DIRECTION : Column.TITLE, "no-direction");
    }
    return section.orElse("");
  }

  private List<ClientKind> clients(Row row) {
    return value(
            row,
            Column.CLIENTS,
            text -> Optional.of(ProcessWords.clients(text)).filter(list -> !list.isEmpty()))
        .orElse(List.of());
  }

  private Optional<LocalDate> excluded(Row row) {
    Optional<Cell> cell = header.cell(row, Column.EXCLUDED);
    String text = text(row, Column.EXCLUDED);
    if (cell.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        cell.get().day().or(() -> CellDays.of(EXCLUDED.matcher(text).replaceFirst("")));
    if (date.isPresent()) {
      return date;
    }
    Optional<Boolean> said = ProcessWords.excluded(text);
    if (said.isPresent()) {
      return said.get() ? Optional.of(day) : Optional.empty();
    }
    String key = CellDays.lacksCentury(text) ? "short-year" : "bad-excluded";
    fault(row, Column.EXCLUDED, key, tidy(text));
    return Optional.empty();
  }

  private <T> Optional<T> value(Row row, Column column, Function<String, Optional<T>> words) {
    String text = text(row, column);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<T> value = words.apply(text);
    // What was carried down is told of where it stands.
    if (value.isEmpty() && !carried.has(column)) {
      Message bad = Message.of("workbook.bad-" + column.field(), tidy(text));
      fault(
          row,
          column,
          Nearest.of(tidy(text), this.words.known(column))
              .map(near -> Message.of("workbook.perhaps", bad, near))
              .orElse(bad));
    }
    return value;
  }

  private String text(Row row, Column column) {
    Optional<Cell> cell = header.cell(row, column);
    Optional<Message> fault = cell.flatMap(c -> faultOf(c, column));
    fault.filter(told -> !carried.has(column)).ifPresent(told -> fault(row, column, told));
    return fault.isPresent() ? "" : cell.map(Cell::text).orElse("");
  }

  private static Optional<Message> faultOf(Cell cell, Column column) {
    boolean answer = column == Column.EXCLUDED || column == Column.PROACTIVE;
    return answer && cell.readable() ? Optional.empty() : cell.faultAsText();
  }

  private void fault(Row row, Column column, String key, Object... arguments) {
    fault(row, column, Message.of("workbook." + key, arguments));
  }

  private void fault(Row row, Column column, Message what) {
    int number = header.columns().getOrDefault(column, 1);
    Message message = sheet.spot(row.number(), number).say(what);
    if (!faults.contains(message)) {
      faults.add(message);
    }
  }

  private static String tidy(String text) {
    return TypedText.clean(text.replaceAll("[\\s\\u00A0\\u202F\\p{Cntrl}]+", " "));
  }
}
