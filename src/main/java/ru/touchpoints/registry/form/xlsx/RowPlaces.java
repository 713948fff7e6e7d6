package ru.touchpoints.registry.form.xlsx;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.xlsx.sheet.Grid;
import ru.touchpoints.registry.workbook.ooxml.TallRows;

/** How high every row of a form is, and how many rows of the sheet it takes. */
final class RowPlaces {

  private final List<double[]> blocks = new ArrayList<>();
  private int rows;

  RowPlaces(Form form, Grid grid) {
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        double[] heights = BlockHeights.of(block, grid);
        blocks.add(heights);
        for (double height : heights) {
          rows += TallRows.count(height);
        }
      }
    }
  }

  /** How many rows of the sheet all blocks take. */
  int rows() {
    return rows;
  }

  /**
   * The height in points of each row of a block.
   *
   * @param block its number in the form, from 0
   */
  double[] heights(int block) {
    return blocks.get(block).clone();
  }

  /** The row of the sheet where each row of a block begins, and where the last one ends. */
  int[] places(int block, int first) {
    double[] heights = blocks.get(block);
    int[] places = new int[heights.length + 1];
    places[0] = first;
    for (int i = 0; i < heights.length; i++) {
      places[i + 1] = places[i] + TallRows.count(heights[i]);
    }
    return places;
  }
}
