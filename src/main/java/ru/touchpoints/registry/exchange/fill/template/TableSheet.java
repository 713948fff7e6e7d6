package ru.touchpoints.registry.exchange.fill.template;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.exchange.fill.FillLooks;
import ru.touchpoints.registry.exchange.fill.FillLooks.Look;
import ru.touchpoints.registry.exchange.fill.RowHeights;
import ru.touchpoints.registry.workbook.sheet.CellRows;
import ru.touchpoints.registry.workbook.sheet.LongSheet;

/** The table that is filled in: its header, what is known already, and empty rows. */
final class TableSheet implements LongSheet {

  private static final int EMPTY_ROWS = 100;
  private static final int CHARACTER = 256;

  private final BlankTable template;
  private final List<TemplateColumn> columns;
  private final FillLooks looks;
  private final RowHeights heights;

  TableSheet(BlankTable template, FillLooks looks, RowHeights heights) {
    this.template = template;
    this.columns = template.columns();
    this.looks = looks;
    this.heights = heights;
  }

  /** The last row that is written in, 0-based. */
  static int last(BlankTable template) {
    return template.rows().size() + EMPTY_ROWS;
  }

  @Override
  public void prepare(XSSFSheet sheet) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, (int) (columns.get(i).width() * CHARACTER));
    }
    CellRangeAddress all = new CellRangeAddress(0, last(template), 0, columns.size() - 1);
    sheet.getCTWorksheet().getDimension().setRef(all.formatAsString());
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  @Override
  public void rows(CellRows rows) throws IOException {
    List<String> headers = columns.stream().map(TemplateColumn::header).toList();
    rows.beginLoose(height(headers));
    for (int i = 0; i < columns.size(); i++) {
      rows.text(i, headers.get(i), looks.number(Look.HEADER));
    }
    rows.end();
    List<String> nothing = columns.stream().map(column -> "").toList();
    for (int i = 0; i < last(template); i++) {
      List<String> texts = i < template.rows().size() ? template.rows().get(i) : nothing;
      rows.beginLoose(height(texts));
      for (int j = 0; j < columns.size(); j++) {
        put(rows, j, texts.get(j));
      }
      rows.end();
    }
  }

  private double height(List<String> texts) {
    return heights.fitting(columns.stream().map(TemplateColumn::width).toList(), texts);
  }

  private void put(CellRows rows, int column, String text) throws IOException {
    if (!columns.get(column).day()) {
      rows.text(column, text, looks.number(Look.INPUT));
    } else if (text.isEmpty()) {
      rows.text(column, text, looks.number(Look.DATE));
    } else {
      rows.day(column, LocalDate.parse(text), looks.number(Look.DATE));
    }
  }
}
