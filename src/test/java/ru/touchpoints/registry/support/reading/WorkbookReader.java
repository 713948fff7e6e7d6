package ru.touchpoints.registry.support.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the table that a named range of a workbook covers. */
public final class WorkbookReader {

  private WorkbookReader() {}

  /** The sheet that is signed: a heading row per direction, cells merged, ids in hidden columns. */
  public static ListReader.Table signed(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      AreaReference area = area(workbook, "Таблица_перечня");
      Sheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
      int ids = area.getLastCell().getCol();
      assertThat(sheet.isColumnHidden(ids)).isTrue();
      assertThat(sheet.isColumnHidden(ids - 1)).isTrue();
      List<List<String>> records = records(sheet, area);
      List<ListReader.Row> rows = new ArrayList<>();
      String direction = "";
      for (List<String> record : records.subList(1, records.size())) {
        if (record.get(ids).isEmpty()) {
          direction = record.get(0);
          assertThat(record.subList(0, ids - 1)).containsOnly(direction);
        } else {
          rows.add(
              new ListReader.Row(
                  direction, record.subList(0, ids - 1), record.get(ids - 1), record.get(ids)));
        }
      }
      return new ListReader.Table(records.get(0).subList(0, ids - 1), rows);
    }
  }

  /** The flat sheet: the direction in front, the link and the ids behind, nothing merged. */
  public static ListReader.Table flat(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      AreaReference area = area(workbook, "Данные_перечня");
      Sheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
      assertThat(sheet.getNumMergedRegions()).isZero();
      assertThat(sheet.getLastRowNum()).isEqualTo(area.getLastCell().getRow());
      List<List<String>> records = records(sheet, area);
      int end = area.getLastCell().getCol() - 2;
      return new ListReader.Table(
          records.get(0).subList(1, end),
          records.stream()
              .skip(1)
              .map(
                  record ->
                      new ListReader.Row(
                          record.get(0),
                          record.subList(1, end),
                          record.get(end + 1),
                          record.get(end + 2)))
              .toList());
    }
  }

  private static AreaReference area(XSSFWorkbook workbook, String name) {
    return new AreaReference(
        workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion());
  }

  private static List<List<String>> records(Sheet sheet, AreaReference area) {
    Map<String, String> cells = spreadOverMergedRegions(sheet);
    List<List<String>> records = new ArrayList<>();
    for (int row = area.getFirstCell().getRow(); row <= area.getLastCell().getRow(); row++) {
      List<String> record = new ArrayList<>();
      for (int column = 0; column <= area.getLastCell().getCol(); column++) {
        record.add(cells.getOrDefault(row + ":" + column, ""));
      }
      records.add(record);
    }
    return records;
  }

  /** What a reader of the sheet sees in every place, a merged cell's text in all it covers. */
  private static Map<String, String> spreadOverMergedRegions(Sheet sheet) {
    Map<String, String> cells = new HashMap<>();
    for (Row row : sheet) {
      row.forEach(cell -> cells.put(row.getRowNum() + ":" + cell.getColumnIndex(), text(cell)));
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      String value = cells.get(region.getFirstRow() + ":" + region.getFirstColumn());
      region.forEach(place -> cells.put(place.getRow() + ":" + place.getColumn(), value));
    }
    return cells;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Long.toString((long) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }
}
