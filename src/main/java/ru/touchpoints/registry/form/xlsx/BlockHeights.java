package ru.touchpoints.registry.form.xlsx;

import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.xlsx.Looks.Look;

/** The heights of the rows of one process, such that its merged cells show all of their text. */
final class BlockHeights {

  private BlockHeights() {}

  /** In points, a height per row; none above what Excel shows. */
  static float[] of(Block block, Grid grid) {
    float[] heights = new float[block.rows().size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = ownHeight(block.rows().get(i), grid);
    }
    for (int i = 0; i < heights.length; i++) {
      for (int column = 0; column < grid.count(); column++) {
        Form.Cell cell = block.rows().get(i).cells().get(column);
        if (cell.rowSpan() > 1) {
          stretch(
              heights, i, i + cell.rowSpan(), grid.height(cell.text(), column, column, Look.TEXT));
        }
      }
    }
    return heights;
  }

  private static float ownHeight(Form.Row row, Grid grid) {
    float height = grid.height("", 0, 0, Look.TEXT);
    for (int column = 0; column < grid.count(); column++) {
      Form.Cell cell = row.cells().get(column);
      if (cell.rowSpan() == 1) {
        height = Math.max(height, grid.height(cell.text(), column, column, Look.TEXT));
      }
    }
    return Math.min(Grid.HIGHEST, height);
  }

  /** Gives what is lacking to the last rows, from the end, as far as each may grow. */
  private static void stretch(float[] heights, int from, int to, float needed) {
    float lacking = needed;
    for (int i = from; i < to; i++) {
      lacking -= heights[i];
    }
    for (int i = to - 1; i >= from && lacking > 0; i--) {
      float grown = Math.min(Grid.HIGHEST, heights[i] + lacking);
      lacking -= grown - heights[i];
      heights[i] = grown;
    }
  }
}
