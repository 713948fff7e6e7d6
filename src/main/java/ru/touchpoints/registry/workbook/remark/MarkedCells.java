package ru.touchpoints.registry.workbook.remark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells in the colour of remarks, which is no other's. */
final class MarkedCells {

  private static final byte[] COLOUR = {(byte) 0xFF, (byte) 0xC7, (byte) 0x9C};

  private final XSSFWorkbook workbook;
  private final Map<XSSFCellStyle, XSSFCellStyle> marked = new HashMap<>();
  private final Map<XSSFCellStyle, XSSFCellStyle> plain = new HashMap<>();

  MarkedCells(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Colours the cell and changes nothing else about its look. */
  void mark(Cell cell) {
    cell.setCellStyle(
        marked.computeIfAbsent(
            (XSSFCellStyle) cell.getCellStyle(),
            style -> {
              XSSFCellStyle copy = copy(style);
              copy.setFillForegroundColor(new XSSFColor(COLOUR, null));
              copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              return copy;
            }));
  }

  /** Takes the colour from every cell that has it. */
  void clear(XSSFSheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        if (isMarked(style)) {
          cell.setCellStyle(
              plain.computeIfAbsent(
                  style,
                  coloured -> {
                    XSSFCellStyle copy = copy(coloured);
                    copy.setFillForegroundColor((XSSFColor) null);
                    copy.setFillPattern(FillPatternType.NO_FILL);
                    return copy;
                  }));
        }
      }
    }
  }

  private static boolean isMarked(XSSFCellStyle style) {
    XSSFColor colour = style.getFillForegroundXSSFColor();
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && colour != null
        && Arrays.equals(colour.getRGB(), COLOUR);
  }

  private XSSFCellStyle copy(XSSFCellStyle style) {
    XSSFCellStyle copy = workbook.createCellStyle();
    copy.cloneStyleFrom(style);
    return copy;
  }
}
