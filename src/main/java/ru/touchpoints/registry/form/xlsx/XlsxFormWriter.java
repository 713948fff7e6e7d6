package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;

/**
 * The list as a workbook, row by row: however long it is, only a window of it is held in memory.
 * Texts stand in their cells, as a table of shared texts would have to be held whole.
 */
public final class XlsxFormWriter implements FormWriter {

  private static final int WINDOW = 200;
  private static final String PROGRAM = "registry";

  /** No clock: the edition stands in the document itself. */
  private static final Instant TIME = Instant.parse("2000-01-01T00:00:00Z");

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    try (Scratch scratch = new Scratch()) {
      Path temporary = scratch.file("workbook.xlsx");
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
          OutputStream archive = Files.newOutputStream(temporary)) {
        fill(workbook, form);
        workbook.write(archive);
      }
      SteadyZip.copy(temporary, out);
    }
  }

  private static void fill(SXSSFWorkbook workbook, Form form) throws IOException {
    Words words = new Words();
    CellValues values = new CellValues(new Looks(workbook));
    TextMetrics metrics = new TextMetrics();
    SXSSFSheet list = workbook.createSheet(words.get("sheet.list"));
    CellRangeAddress table =
        new ListSheet(form, list, values, new Grid(form.columns(), metrics), words).fill();
    name(workbook, words.get("range.list"), list, table);
    SXSSFSheet data = workbook.createSheet(words.get("sheet.data"));
    name(
        workbook,
        words.get("range.data"),
        data,
        new DataSheet(form, data, values, metrics, words).fill());
    describe(workbook, form);
  }

  private static void name(
      SXSSFWorkbook workbook, String name, SXSSFSheet sheet, CellRangeAddress range) {
    Name named = workbook.createName();
    named.setNameName(name);
    named.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
  }

  private static void describe(SXSSFWorkbook workbook, Form form) {
    POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(String.join(" ", form.title()));
    core.setCreator(PROGRAM);
    core.getUnderlyingProperties().setLanguageProperty("ru-RU");
    Optional<Date> time = Optional.of(Date.from(TIME));
    core.getUnderlyingProperties().setCreatedProperty(time);
    core.getUnderlyingProperties().setModifiedProperty(time);
    properties.getExtendedProperties().setApplication(PROGRAM);
  }
}
