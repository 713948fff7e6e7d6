package ru.touchpoints.registry.form.xlsx;

import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.xlsx.sheet.Grid;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;

/** The heights of the rows of one process, such that its merged cells show all of their text. */
final class BlockHeights {

  private BlockHeights() {}

  /** In points, a height per row, also above what a row of a sheet can have. */
  static double[] of(Block block, Grid grid) {
    double[] heights = new double[block.rows().size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = ownHeight(block.rows().get(i), grid);
    }
    for (int i = 0; i < heights.length; i++) {
      List<Form.Cell> cells = block.rows().get(i).cells();
      for (int column = 0; column < cells.size(); column++) {
        Form.Cell cell = cells.get(column);
        if (cell.rowSpan() > 1) {
          double needed = grid.needed(cell.text(), column, column, Look.TEXT);
          stretch(heights, i, Math.min(heights.length, i + cell.rowSpan()), needed);
        }
      }
    }
    return heights;
  }

  private static double ownHeight(Form.Row row, Grid grid) {
    double height = grid.needed("", 0, 0, Look.TEXT);
    for (int column = 0; column < row.cells().size(); column++) {
      Form.Cell cell = row.cells().get(column);
      if (cell.rowSpan() == 1) {
        height = Math.max(height, grid.needed(cell.text(), column, column, Look.TEXT));
      }
    }
    return height;
  }

  /** Shares what is lacking among the rows, as far as each may grow. */
  private static void stretch(double[] heights, int from, int to, double needed) {
    double lacking = needed;
    for (int i = from; i < to; i++) {
      lacking -= heights[i];
    }
    for (int i = from; i < to && lacking > 0; i++) {
      double share = lacking / (to - i);
      double grown = Math.max(heights[i], Math.min(TallRows.HIGHEST, heights[i] + share));
      lacking -= grown - heights[i];
      heights[i] = grown;
    }
    heights[to - 1] += Math.max(0, lacking);
  }
}
