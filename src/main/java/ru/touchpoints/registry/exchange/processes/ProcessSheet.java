package ru.touchpoints.registry.exchange.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.title.ProcessTitle;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * Reads a process registry from a sheet. Hidden rows are read like any other: a filter hides them
 * without taking them out of the registry.
 */
public final class ProcessSheet {

  /** More do not fit into a file of processes. */
  private static final int MOST = 10_000;

  private static final int MOST_FAULTS = 500;

  private final Passport passport;
  private final List<Process> snapshot;
  private final LocalDate day;

  /**
   * @param snapshot gives the ids, and what the sheet has no columns for
   * @param day the day of exclusion where the sheet only says that a process is excluded
   */
  public ProcessSheet(Passport passport, List<Process> snapshot, LocalDate day) {
    this.passport = passport;
    this.snapshot = List.copyOf(snapshot);
    this.day = day;
  }

  /**
   * Reads the processes of a sheet.
   *
   * @throws WorkbookFault with everything that is wrong with the sheet at once
   */
  public ProcessReading read(Sheet sheet) throws WorkbookFault {
    Header header = Header.find(sheet, passport.processHeaders());
    ProcessWords words = new ProcessWords(passport);
    HeaderCheck check = new HeaderCheck(sheet, header, passport.processHeaders());
    check.require(hasSections(sheet, header, words));
    ProcessCodes codes = new ProcessCodes(snapshot);
    RowSorting sorting = new RowSorting(header, words, codes, snapshot);
    sorting.ending(sheet.rows());
    RowReader reader = new RowReader(sheet, header, words, codes, sorting, day);
    List<Message> faults = new ArrayList<>();
    List<Draft> drafts = drafts(sheet, header, reader, faults);
    faults.addAll(0, reader.faults());
    requireNone(sheet, faults);
    if (drafts.isEmpty()) {
      throw new WorkbookFault(List.of(sheet.say("workbook.no-processes")));
    }
    Skipped skipped = reader.skipped();
    List<Message> unread = new ArrayList<>();
    check.unread().ifPresent(unread::add);
    skipped.told().map(sheet::say).ifPresent(unread::add);
    return new Completion(passport, snapshot).of(drafts, unread, skipped.doubtful());
  }

  private static void requireNone(Sheet sheet, List<Message> faults) throws WorkbookFault {
    if (faults.size() > MOST_FAULTS) {
      List<Message> first = new ArrayList<>(faults.subList(0, MOST_FAULTS));
      first.add(sheet.say("workbook.more-faults", faults.size() - MOST_FAULTS));
      throw new WorkbookFault(first);
    }
    if (!faults.isEmpty()) {
      throw new WorkbookFault(faults);
    }
  }

  private static boolean hasSections(Sheet sheet, Header header, ProcessWords words) {
    return sheet.rows().stream()
        .filter(row -> row.number() > header.lastRow() && row.cells().size() == 1)
        .anyMatch(row -> words.section(row.cells().get(0).text()).isPresent());
  }

  private static List<Draft> drafts(
      Sheet sheet, Header header, RowReader reader, List<Message> faults) throws WorkbookFault {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Map<String, Integer> rows = new HashMap<>();
    String last = "";
    List<Row> carried = sheet.carriedDown();
    for (int i = 0; i < carried.size() && drafts.size() <= MOST; i++) {
      Row own = sheet.rows().get(i);
      var read = reader.read(own, carried.get(i));
      if (read.isEmpty()) {
        continue;
      }
      Draft draft = read.get();
      boolean continued = header.cell(own, Column.TITLE).isEmpty() && drafts.containsKey(last);
      last = continued ? last : key(draft);
      Draft first = drafts.putIfAbsent(last, draft);
      if (first == null) {
        rows.put(last, draft.row());
      } else if (same(first, draft)) {
        drafts.put(last, first.with(union(first.clients(), draft.clients())));
      } else {
        Map<Column, Integer> columns = header.columns();
        int column = columns.getOrDefault(Column.ID, columns.getOrDefault(Column.TITLE, 1));
        faults.add(
            sheet
                .spot(draft.row(), column)
                .say("workbook.repeated-process", Integer.toString(rows.getOrDefault(last, 0))));
      }
    }
    if (drafts.size() > MOST) {
      throw new WorkbookFault(List.of(sheet.say("workbook.too-many-processes")));
    }
    return List.copyOf(drafts.values());
  }

  /** What makes rows speak of one process: the code, without one the title in its direction. */
  private static String key(Draft draft) {
    return draft
        .id()
        .orElseGet(() -> ProcessTitle.of(draft.title()).folded() + "\n" + draft.direction());
  }

  private static boolean same(Draft first, Draft again) {
    return first.title().equals(again.title())
        && first.kind() == again.kind()
        && first.scope().equals(again.scope())
        && first.direction().equals(again.direction())
        && first.proactive().equals(again.proactive())
        && first.department().equals(again.department())
        && first.excluded().equals(again.excluded());
  }

  private static List<ClientKind> union(List<ClientKind> a, List<ClientKind> b) {
    Set<ClientKind> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
