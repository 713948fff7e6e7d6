package ru.touchpoints.registry.form.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.writing.WordBundle;

/** How the list comes out of a printer: margins as ГОСТ Р 7.0.97-2016 has them. */
final class PageLook {

  private static final double INCH = 25.4;

  private PageLook() {}

  /** Sets a long table up; the row of its header stays in sight and on every page. */
  static void landscape(XSSFSheet sheet, Form form, WordBundle words, int headerRow) {
    sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    sheet.createFreezePane(0, headerRow + 1);
    apply(sheet, form, words, true);
  }

  /** Sets a page of its own up. */
  static void portrait(XSSFSheet sheet, Form form, WordBundle words) {
    apply(sheet, form, words, false);
  }

  private static void apply(XSSFSheet sheet, Form form, WordBundle words, boolean landscape) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 20 / INCH);
    sheet.setMargin(PageMargin.RIGHT, 10 / INCH);
    sheet.setMargin(PageMargin.TOP, 20 / INCH);
    sheet.setMargin(PageMargin.BOTTOM, 20 / INCH);
    sheet.setMargin(PageMargin.HEADER, 10 / INCH);
    sheet.setMargin(PageMargin.FOOTER, 10 / INCH);
    form.mark().ifPresent(mark -> sheet.getHeader().setCenter(escaped(mark)));
    sheet.getFooter().setLeft(escaped(form.footer()));
    sheet.getFooter().setRight(words.get("page"));
  }

  /** Says which cells the sheet has: some readers believe it without looking. */
  static void extend(XSSFSheet sheet, CellRangeAddress cells) {
    sheet.getCTWorksheet().getDimension().setRef(cells.formatAsString());
  }

  /** Says which cells are printed: hidden columns would take a part of the width. */
  static void print(XSSFSheet sheet, CellRangeAddress cells) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        cells.getFirstColumn(),
        cells.getLastColumn(),
        cells.getFirstRow(),
        cells.getLastRow());
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
