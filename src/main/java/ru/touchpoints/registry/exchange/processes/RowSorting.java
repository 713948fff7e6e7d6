package ru.touchpoints.registry.exchange.processes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ru.touchpoints.registry.exchange.processes.Skipped.Reason;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.blank.EmptyWords;
import ru.touchpoints.registry.model.title.ProcessTitle;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;

/**
 * Tells the rows that speak of processes from everything else that people write into a table. A row
 * counts as speaking of one as soon as any of its words is one that only such rows have.
 */
final class RowSorting {

  private static final Pattern NUMBER = Pattern.compile("(?:гр(?:афа)?\\.? ?)?\\(?(\\d{1,4})[.)]?");
  private static final Pattern TOTAL =
      Pattern.compile("(?:итого?|всего|total)(?:[ :.,–—-].*)?", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("(?=.*\\d)[^\\s,]{1,40}|[a-z]++(?:-[a-z0-9]++)++");

  /** How lines below a table begin that belong to whoever made it. */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:исп(?:олнител[ьи]|\\.)|примечани[ея]|прим\\.|руководител|начальник|заместител|замест"
              + "|директор|министр|председател|глава |специалист|подпись|\\(?подпис|м\\. ?п\\."
              + "|составил|подготовил|согласован|утвержд|ответственн|приложени[ея]|источник"
              + "|дата|тел\\.|телефон|по состоянию|\\*|_{2}|[¹²³]).*",
          Pattern.DOTALL);

  private static final int FEW = 2;

  private final Header header;
  private final ProcessWords words;
  private final ProcessCodes codes;
  private final Set<String> titles = new HashSet<>();
  private int lastRow;

  RowSorting(Header header, ProcessWords words, ProcessCodes codes, List<Process> snapshot) {
    this.header = header;
    this.words = words;
    this.codes = codes;
    for (Process process : snapshot) {
      titles.add(ProcessTitle.of(process.title()).folded());
    }
  }

  /** Where the table ends: at the last row that speaks of a process beyond doubt. */
  void ending(List<Row> rows) {
    for (Row row : rows) {
      boolean below = row.number() > header.lastRow();
      lastRow = below && speaks(row) && title(row).isPresent() ? row.number() : lastRow;
    }
  }

  /** Why the row gives no process; empty when it speaks of one, well or badly. */
  Optional<Reason> reason(Row row) {
    List<Cell> filled = filled(row);
    if (row.number() <= header.lastRow()) {
      boolean before = row.number() < header.firstRow();
      boolean process = before && title(row).isPresent() && states(row, Column.KIND);
      Reason reason = before ? Reason.ABOVE : Reason.HEADER;
      return process ? Optional.empty() : Optional.of(reason);
    }
    if (numbers(row, filled)) {
      return Optional.of(Reason.NUMBERING);
    }
    if (header.again(row)) {
      return Optional.of(Reason.HEADER);
    }
    boolean known = filled.stream().anyMatch(cell -> header.columns().containsValue(cell.column()));
    if (!known && filled.stream().allMatch(cell -> NUMBER.matcher(bare(cell)).matches())) {
      return Optional.of(Reason.NUMBER_ALONE);
    }
    boolean total = filled.stream().limit(FEW).anyMatch(c -> TOTAL.matcher(bare(c)).matches());
    if (total && !states(row, Column.KIND) && !states(row, Column.DIRECTION)) {
      return Optional.of(Reason.TOTAL);
    }
    return below(row, filled);
  }

  private Optional<Reason> below(Row row, List<Cell> filled) {
    boolean ofSnapshot =
        title(row).filter(c -> titles.contains(ProcessTitle.of(c.text()).folded())).isPresent()
            || ofKnownCode(row);
    boolean unread = filled.stream().anyMatch(cell -> !cell.readable());
    if (lastRow == 0 || row.number() <= lastRow || ofSnapshot || unread || speaks(row)) {
      return Optional.empty();
    }
    if (filled.stream().anyMatch(cell -> BELOW.matcher(bare(cell)).matches())) {
      return Optional.of(Reason.NOTE);
    }
    return filled.size() <= FEW ? Optional.of(Reason.STRANGE_NOTE) : Optional.empty();
  }

  /** Whether the row has the code of a process that the list knows. */
  boolean ofKnownCode(Row row) {
    return header.cell(row, Column.ID).filter(cell -> codes.isListed(cell.text())).isPresent();
  }

  /** What can be the title of a process, or could before it was lost. */
  Optional<Cell> title(Row row) {
    return header
        .cell(row, Column.TITLE)
        .filter(cell -> !cell.readable() || cell.text().chars().anyMatch(Character::isLetter))
        .filter(cell -> !cell.readable() || !saysNothing(cell.text()));
  }

  private static boolean saysNothing(String text) {
    return EmptyWords.mayBeIn(text) && EmptyWords.in(text);
  }

  /** Whether the row says something of a process besides a title. */
  private boolean speaks(Row row) {
    boolean coded =
        header.cell(row, Column.TITLE).isPresent()
            && header
                .cell(row, Column.ID)
                .filter(cell -> CODE.matcher(cell.text().strip()).matches())
                .isPresent();
    return coded
        || List.of(Column.KIND, Column.SCOPE, Column.DIRECTION, Column.DEPARTMENT, Column.CLIENTS)
            .stream()
            .anyMatch(column -> states(row, column));
  }

  private boolean states(Row row, Column column) {
    String text = header.cell(row, column).map(Cell::text).orElse("");
    return switch (column) {
      case KIND -> ProcessWords.kind(text).isPresent();
      case SCOPE -> ProcessWords.scope(text).isPresent();
      case DIRECTION -> words.direction(text).isPresent();
      case DEPARTMENT -> words.department(text).isPresent();
      case CLIENTS -> !ProcessWords.clients(text).isEmpty();
      default -> false;
    };
  }

  static List<Cell> filled(Row row) {
    return row.cells().stream().filter(cell -> !cell.blank()).toList();
  }

  private static String bare(Cell cell) {
    return cell.text().replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** The line under a header that counts its columns; two figures alone may be a process. */
  private boolean numbers(Row row, List<Cell> filled) {
    boolean under = row.number() <= header.lastRow() + 1;
    int expected = -1;
    for (Cell cell : filled) {
      var matcher = NUMBER.matcher(bare(cell));
      if (!matcher.matches()) {
        return false;
      }
      int number = Integer.parseInt(matcher.group(1));
      if (expected >= 0 ? number != expected : number > FEW) {
        return false;
      }
      expected = number + 1;
    }
    return filled.size() > FEW || (under && filled.size() == FEW);
  }
}
