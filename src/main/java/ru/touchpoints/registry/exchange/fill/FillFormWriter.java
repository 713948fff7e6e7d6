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
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FillLooks looks = new FillLooks(workbook);
      new PointsSheet(form, words, looks, heights, workbook.createSheet(words.sheet())).fill();
      new GuideSheet(form, words, looks, heights, workbook.createSheet(words.get("sheet.guide")))
          .fill();
      Choices.write(workbook, form, words);
      describe(workbook, form);
      workbook.write(archive);
    }
    steady(archive.toByteArray(), out);
  }

  private void describe(XSSFWorkbook workbook, FillForm form) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(Markup.held(words.get("top.title", form.department().title())));
    core.setCreator(PROGRAM);
    core.getUnderlyingProperties().setLanguageProperty("ru-RU");
    Optional<Date> time = Optional.of(Date.from(TIME));
    core.getUnderlyingProperties().setCreatedProperty(time);
    core.getUnderlyingProperties().setModifiedProperty(time);
    properties.getExtendedProperties().setApplication(PROGRAM);
    form.properties().forEach(properties.getCustomProperties()::addProperty);
  }

  private static void steady(byte[] archive, OutputStream out) throws IOException {
    SteadyZip target = new SteadyZip(out);
    for (Map.Entry<String, byte[]> part : PackedParts.of(archive).entrySet()) {
      target.part(part.getKey(), content -> content.write(part.getValue()));
    }
    target.finish();
  }
}
