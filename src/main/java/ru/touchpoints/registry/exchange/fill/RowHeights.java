package ru.touchpoints.registry.exchange.fill;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;

/** Rows as high as their texts; not every program makes them so when it opens a workbook. */
public final class RowHeights {

  private static final double POINTS_PER_CHARACTER = 5.25;
  private static final double PADDING = 4;
  private static final double CAUTION = 0.92;
  private static final double LINE = 13;
  private static final double SIZE = 10;

  private final TextMetrics metrics;

  /**
   * @throws IOException when the font cannot be read
   */
  public RowHeights() throws IOException {
    this.metrics = new TextMetrics();
  }

  /** The height in points that the highest text of the row needs, more than a row has perhaps. */
  private double needed(XSSFRow row) {
    int lines = 1;
    for (int i = 0; i < row.getLastCellNum(); i++) {
      XSSFCell cell = row.getCell(i);
      if (cell != null && cell.getCellStyle().getWrapText()) {
        lines = Math.max(lines, lines(cell));
      }
    }
    return lines * LINE + PADDING;
  }

  /**
   * The same of a row that is yet to be written.
   *
   * @param widths of the columns, in characters
   * @param texts one for each of them
   */
  double needed(List<Double> widths, List<String> texts) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, lines(texts.get(i), widths.get(i)));
    }
    return lines * LINE + PADDING;
  }

  /** That height as far as a row has it. */
  public double fitting(List<Double> widths, List<String> texts) {
    return Math.min(TallRows.HIGHEST, needed(widths, texts));
  }

  /** Raises the row to the highest of its texts. It still grows by itself when one is changed. */
  public void fit(XSSFRow row) {
    row.setHeightInPoints((float) Math.min(TallRows.HIGHEST, needed(row)));
    row.getCTRow().setCustomHeight(false);
  }

  private int lines(XSSFCell cell) {
    double characters = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
    return switch (cell.getCellType()) {
      case STRING -> lines(cell.getStringCellValue(), characters);
      default -> 1;
    };
  }

  private int lines(String text, double characters) {
    double width = (characters * POINTS_PER_CHARACTER - PADDING) * CAUTION;
    return metrics.lines(text, width, SIZE, false);
  }
}
