package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.exchange.fill.FillWords;
import ru.touchpoints.registry.exchange.points.TableReader;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.source.FileFault;
import ru.touchpoints.registry.workbook.Workbook;
import ru.touchpoints.registry.workbook.cell.Sheet;

/**
 * A workbook of touchpoints that came back.
 *
 * @param table its rows
 * @param others sheets beside them that show the same list for sorting and filtering
 * @param faults what could not be understood, each at its cell
 * @param unread the rows that are left out because of that
 */
record ReturnedWorkbook(
    TouchpointTable table,
    List<TouchpointTable> others,
    WorkbookOrigin origin,
    List<Message> faults,
    List<TableRow> unread) {

  ReturnedWorkbook {
    others = List.copyOf(others);
    faults = List.copyOf(faults);
    unread = List.copyOf(unread);
  }

  /**
   * Reads a workbook.
   *
   * @param name as the person named it
   * @param asked the sheet that the person named
   */
  static ReturnedWorkbook read(
      Path file, String name, Optional<String> asked, Registry registry, Passport passport)
      throws IOException {
    FileFault.requirePlain(file, name);
    try (Workbook workbook = Workbook.open(file, name)) {
      Sheet rows = sheet(workbook, asked);
      TableReader first = new TableReader(registry, passport);
      TouchpointTable table = first.read(rows);
      List<Message> faults = new ArrayList<>(first.faults());
      List<TableRow> unread = new ArrayList<>(first.unread());
      List<TouchpointTable> others = new ArrayList<>();
      if (asked.isEmpty() && table.identified() && !table.filled()) {
        for (String beside : workbook.visibleSheets()) {
          if (!rows.name().equals(Optional.of(beside))) {
            Sheet other = workbook.sheet(beside);
            TableReader reader = new TableReader(registry, passport);
            if (reader.identifies(other)) {
              others.add(reader.read(other));
              faults.addAll(reader.faults());
              unread.addAll(reader.unread());
            }
          }
        }
      }
      WorkbookOrigin origin = WorkbookOrigin.of(workbook.properties(), rows);
      return new ReturnedWorkbook(table, others, origin, faults, unread);
    }
  }

  private static Sheet sheet(Workbook workbook, Optional<String> asked) throws IOException {
    if (asked.isPresent()) {
      return workbook.sheet(asked.get());
    }
    String form = new FillWords().sheet();
    return workbook.visibleSheets().contains(form) ? workbook.sheet(form) : workbook.firstSheet();
  }
}
