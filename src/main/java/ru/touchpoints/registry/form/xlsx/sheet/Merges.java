package ru.touchpoints.registry.form.xlsx.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Cell;
import ru.touchpoints.registry.writing.Markup;

/** The merged regions of a sheet as they go into the file; an empty list of them is no XLSX. */
public final class Merges {

  private final Markup xml;
  private boolean any;

  public Merges(Markup xml) {
    this.xml = xml;
  }

  /** A region; nothing when it is one cell. */
  public void add(int firstRow, int lastRow, int firstColumn, int lastColumn) throws IOException {
    if (firstRow == lastRow && firstColumn == lastColumn) {
      return;
    }
    if (!any) {
      xml.open("mergeCells");
      any = true;
    }
    CellRangeAddress region = new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn);
    xml.empty("mergeCell", "ref", region.formatAsString());
  }

  /**
   * The cells of a block that cover several rows of the sheet.
   *
   * @param places the row of the sheet where each row of the block begins, and where the last ends
   */
  public void add(Block block, int[] places) throws IOException {
    for (int i = 0; i < block.rows().size(); i++) {
      List<Cell> cells = block.rows().get(i).cells();
      for (int column = 0; column < cells.size(); column++) {
        int span = cells.get(column).rowSpan();
        if (span > 0) {
          add(places[i], places[Math.min(i + span, places.length - 1)] - 1, column, column);
        }
      }
    }
  }

  public void end() {
    if (any) {
      xml.close();
    }
  }
}
