package ru.touchpoints.registry.workbook.remark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** A workbook with notes at some of its cells, and otherwise as it came. */
public final class RemarkedCopy implements Closeable {

  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  private final XSSFWorkbook workbook;
  private final Notes notes;
  private final MarkedCells marks;

  private RemarkedCopy(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.notes = new Notes();
    this.marks = new MarkedCells(workbook);
  }

  /**
   * Opens a workbook that was read before, within the limits for those from elsewhere.
   *
   * @param name what messages call it
   * @throws WorkbookFault when no copy of it can be made
   */
  public static RemarkedCopy of(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new RemarkedCopy(new XSSFWorkbook(in));
    } catch (IOException | RuntimeException notToBeChanged) {
      // The library says in many ways that it is no workbook, or none that it can change.
      throw WorkbookFault.of(name, "no-copy");
    } catch (OutOfMemoryError e) {
      throw WorkbookFault.of(name, "memory");
    }
  }

  /** Puts the remarks in the place of those that an earlier copy had. */
  public void remark(List<Remark> remarks) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      notes.clear(workbook.getSheetAt(i));
      marks.clear(workbook.getSheetAt(i));
    }
    Map<XSSFCell, List<String>> texts = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      List<String> ofCell = texts.computeIfAbsent(cell(remark), place -> new ArrayList<>());
      if (!ofCell.contains(remark.text())) {
        ofCell.add(remark.text());
      }
    }
    texts.forEach(
        (cell, several) -> {
          notes.put(cell, several);
          marks.mark(cell);
        });
    texts.keySet().stream().findFirst().ifPresent(RemarkedCopy::show);
  }

  /** Opens at the first of the remarks. */
  private static void show(XSSFCell cell) {
    XSSFSheet sheet = cell.getSheet();
    XSSFWorkbook workbook = sheet.getWorkbook();
    int index = workbook.getSheetIndex(sheet);
    if (workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
      workbook.setActiveSheet(index);
      sheet.setActiveCell(new CellAddress(cell));
    }
  }

  /** The cell where people see the remark: in a column that is shown, the first of merged ones. */
  private XSSFCell cell(Remark remark) {
    XSSFSheet sheet = remark.sheet().map(workbook::getSheet).orElseGet(() -> firstVisible());
    CellAddress address = new CellAddress(remark.address());
    int row = address.getRow();
    int column = address.getColumn();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      if (region.isInRange(row, column)) {
        row = region.getFirstRow();
        column = region.getFirstColumn();
      }
    }
    int shown = column;
    while (sheet.isColumnHidden(shown) && shown < LAST_COLUMN) {
      shown++;
    }
    XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.getCell(shown) == null ? found.createCell(shown) : found.getCell(shown);
  }

  private XSSFSheet firstVisible() {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        return workbook.getSheetAt(i);
      }
    }
    return workbook.getSheetAt(0);
  }

  /** Writes the copy and leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
