package ru.touchpoints.registry.exchange.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.workbook.sheet.Sheets;
import ru.touchpoints.registry.writing.Markup;

/** Writes the workbook that a department fills in; the same form gives the same bytes. */
public final class FillFormWriter {

  private static final String PROGRAM = "registry";

  /** No clock: the edition stands in the workbook itself. */
  private static final Instant TIME = Instant.parse("2000-01-01T00:00:00Z");

  private final FillWords words = new FillWords();

  /**
   * Writes the workbook and leaves the stream open.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(FillForm form, OutputStream out) throws IOException {
    RowHeights heights = new RowHeights();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FillLooks looks = new FillLooks(workbook);
      Sheets sheets = new Sheets(workbook);
      sheets.add(words.sheet(), new PointsSheet(form, words, looks, heights));
      new GuideSheet(form, words, looks, heights, workbook.createSheet(words.get("sheet.guide")))
          .fill();
      sheets.add(words.get("sheet.choices"), new Choices(form, words));
      form.properties().forEach(workbook.getProperties().getCustomProperties()::addProperty);
      describe(workbook, words.get("top.title", form.department().title()));
      sheets.write(out);
    }
  }

  /** Says what the workbook is, with nothing in it that would be another one the next time. */
  public static void describe(XSSFWorkbook workbook, String title) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(Markup.held(title));
    core.setCreator(PROGRAM);
    core.getUnderlyingProperties().setLanguageProperty("ru-RU");
    Optional<Date> time = Optional.of(Date.from(TIME));
    core.getUnderlyingProperties().setCreatedProperty(time);
    core.getUnderlyingProperties().setModifiedProperty(time);
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
