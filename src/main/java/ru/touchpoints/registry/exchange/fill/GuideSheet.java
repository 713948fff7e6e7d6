package ru.touchpoints.registry.exchange.fill;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.exchange.fill.FillLooks.Look;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;

/** The sheet that says how to fill the other one in. */
final class GuideSheet {

  private static final int CHARACTER = 256;
  private static final int[] WIDTHS = {46, 100, 16};
  private static final List<String> STEPS =
      List.of("step.check", "step.add", "step.exclude", "step.lines", "step.send");
  private static final List<String> LEGEND = List.of("missing", "wrong");

  private final FillForm form;
  private final FillWords words;
  private final FillLooks looks;
  private final RowHeights heights;
  private final XSSFSheet sheet;
  private int next;

  GuideSheet(FillForm form, FillWords words, FillLooks looks, RowHeights heights, XSSFSheet sheet) {
    this.form = form;
    this.words = words;
    this.looks = looks;
    this.heights = heights;
    this.sheet = sheet;
  }

  void fill() {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
    line(Look.TITLE, words.get("sheet.guide"));
    STEPS.forEach(step -> line(Look.NOTE, words.get(step)));
    next++;
    line(Look.HEADER, words.get("guide.field"), words.get("guide.what"), words.get("guide.from"));
    for (FillColumn column : form.columns()) {
      if (!column.hidden()) {
        line(
            Look.LOCKED,
            words.header(column),
            words.help(column, form.order()),
            words.paragraph(column, form.order()));
      }
    }
    next++;
    line(
        Look.HEADER,
        words.header(FillColumn.of(TouchpointField.TYPE)),
        words.header(FillColumn.of(TouchpointField.CHANNEL)),
        words.get("guide.from"));
    for (TouchpointType type : form.order().types().all()) {
      String channel =
          type.impliedChannel().map(Term::title).orElseGet(() -> words.get("guide.stated"));
      line(Look.LOCKED, type.title(), channel, type.paragraph().orElse(""));
    }
    colours();
    sheet.enableLocking();
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void colours() {
    next++;
    line(Look.HEADER, words.get("guide.colour"), words.get("guide.meaning"));
    for (String colour : LEGEND) {
      XSSFRow row = line(Look.LOCKED, "", words.legend(colour, form.order()));
      row.getCell(0).setCellStyle(looks.of(colour.equals("wrong") ? Look.WRONG : Look.MISSING));
    }
  }

  private XSSFRow line(Look look, String... texts) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < texts.length; i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(texts[i]);
      cell.setCellStyle(looks.of(look));
    }
    heights.fit(row);
    return row;
  }
}
