package ru.touchpoints.registry.exchange.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.workbook.ooxml.PackedParts;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;
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
      new PointsSheet(form, words, looks, heights, workbook.createSheet(words.sheet())).fill();
      new GuideSheet(form, words, looks, heights, workbook.createSheet(words.get("sheet.guide")))
          .fill();
      Choices.write(workbook, form, words);
      form.properties().forEach(workbook.getProperties().getCustomProperties()::addProperty);
      write(workbook, words.get("top.title", form.department().title()), out);
    }
  }

  /** Writes a workbook with nothing in it that would be another one the next time. */
  public static void write(XSSFWorkbook workbook, String title, OutputStream out)
      throws IOException {
    describe(workbook, title);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    workbook.write(archive);
    steady(archive.toByteArray(), out);
  }

  private static void describe(XSSFWorkbook workbook, String title) {
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

  private static void steady(byte[] archive, OutputStream out) throws IOException {
    SteadyZip target = new SteadyZip(out);
    for (Map.Entry<String, byte[]> part : PackedParts.of(archive).entrySet()) {
      target.part(part.getKey(), content -> content.write(part.getValue()));
    }
    target.finish();
  }
}
