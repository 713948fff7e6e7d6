package ru.touchpoints.registry.form.fill;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import ru.touchpoints.registry.form.ooxml.TextMetrics;

/** Rows as high as their texts; not every program makes them so when it opens a workbook. */
final class RowHeights {

  /** Excel shows no row higher than this, in points. */
  private static final double HIGHEST = 409;

  private static final double POINTS_PER_CHARACTER = 5.25;
  private static final double PADDING = 4;
  private static final double CAUTION = 0.92;
  private static final double LINE = 13;
  private static final double SIZE = 10;

  private final TextMetrics metrics;

  /**
   * @throws IOException when the font cannot be read
   */
  RowHeights() throws IOException {
    this.metrics = new TextMetrics();
  }

  /** Raises the row to the highest of its texts. It still grows by itself when one is changed. */
  void fit(XSSFRow row) {
    int lines = 1;
    for (int i = 0; i < row.getLastCellNum(); i++) {
      XSSFCell cell = row.getCell(i);
      if (cell != null && cell.getCellStyle().getWrapText()) {
        lines = Math.max(lines, lines(cell));
      }
    }
    row.setHeightInPoints((float) Math.min(HIGHEST, lines * LINE + PADDING));
    row.getCTRow().setCustomHeight(false);
  }

  private int lines(XSSFCell cell) {
    double characters = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
    double width = (characters * POINTS_PER_CHARACTER - PADDING) * CAUTION;
    return switch (cell.getCellType()) {
      case STRING -> metrics.lines(cell.getStringCellValue(), width, SIZE, false);
      default -> 1;
    };
  }
}
