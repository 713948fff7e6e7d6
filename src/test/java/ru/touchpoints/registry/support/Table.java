package ru.touchpoints.registry.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook opened by a person who changes cells of it and saves. */
public final class Table implements AutoCloseable {

  private final Path file;
  private final XSSFWorkbook workbook;
  private final Sheet sheet;
  private final int header;

  private Table(Path file, XSSFWorkbook workbook, Sheet sheet, int header) {
    this.file = file;
    this.workbook = workbook;
    this.sheet = sheet;
    this.header = header;
  }

  /** Opens the first sheet; the header is the row that has the text. */
  public static Table open(Path file, String known) throws IOException {
    return open(file, 0, known);
  }

  /** Opens a sheet by its place; the header is the row that has the text. */
  public static Table open(Path file, int place, String known) throws IOException {
    XSSFWorkbook workbook;
    try (var in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    }
    Sheet sheet = workbook.getSheetAt(place);
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().equals(known)) {
          return new Table(file, workbook, sheet, row.getRowNum());
        }
      }
    }
    throw new AssertionError(known);
  }

  /** The number of the first row whose cell under the header has the text, 1-based. */
  public int row(String column, String text) {
    for (int i = header + 1; i <= sheet.getLastRowNum(); i++) {
      if (sheet.getRow(i) != null && cell(i, column).toString().equals(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(text);
  }

  public Table set(int row, String column, String text) {
    Cell cell = cell(row - 1, column);
    // The library would write the text beside the old one where that stands in the cell itself.
    cell.setBlank();
    cell.setCellValue(text);
    return this;
  }

  /** A formula that came to nothing. */
  public Table fail(int row, String column) {
    cell(row - 1, column).setCellErrorValue(FormulaError.REF.getCode());
    return this;
  }

  /** Takes merged cells apart: the value stays in the first of them. */
  public void takeApart() {
    while (sheet.getNumMergedRegions() > 0) {
      sheet.removeMergedRegion(0);
    }
  }

  /** Saves as programs do that keep nothing but the cells. */
  public void forget() {
    POIXMLProperties properties = workbook.getProperties();
    properties.getCustomProperties().getUnderlyingProperties().getPropertyList().clear();
    properties.getCoreProperties().getUnderlyingProperties().setIdentifierProperty("");
    properties.getCoreProperties().getUnderlyingProperties().setSubjectProperty("");
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (row.getRowNum() < header && !cell.toString().isEmpty()) {
          cell.setBlank();
        }
      }
    }
  }

  /** Saves as programs do that keep the core properties alone. */
  public void forgetCustomProperties() {
    workbook
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .clear();
  }

  public void delete(int row) {
    sheet.removeRow(sheet.getRow(row - 1));
  }

  private Cell cell(int row, String column) {
    for (Cell cell : sheet.getRow(header)) {
      if (cell.toString().equals(column)) {
        return sheet
            .getRow(row)
            .getCell(cell.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError(column);
  }

  @Override
  public void close() throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
  }
}
