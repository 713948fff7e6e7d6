package ru.touchpoints.registry.form.xlsx.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.form.ooxml.SteadyZip;
import ru.touchpoints.registry.form.ooxml.Xml;

/**
 * A workbook of which everything but the long sheets' rows is made in memory. The streaming
 * workbook of the library keeps every merged region and link as a tree of objects, and packs the
 * rows by way of a temporary file: this takes a fraction of its time and memory.
 */
public final class Sheets {

  /** The part that must come first for programs that guess the type of a file. */
  private static final String FIRST = "[Content_Types].xml";

  private static final String NO_ROWS = "<sheetData/>";
  private static final String AFTER_LINKS = "<pageMargins";

  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final Map<String, LongSheet> sheets = new LinkedHashMap<>();

  public Sheets(XSSFWorkbook workbook, Looks looks) {
    this.workbook = workbook;
    this.looks = looks;
  }

  /** Adds a sheet behind those there are. */
  public XSSFSheet add(String name, LongSheet content) {
    XSSFSheet sheet = workbook.createSheet(name);
    content.prepare(sheet);
    sheets.put(sheet.getPackagePart().getPartName().getName().substring(1), content);
    return sheet;
  }

  /**
   * Writes the whole workbook.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(OutputStream out) throws IOException {
    SteadyZip zip = new SteadyZip(out);
    for (Map.Entry<String, byte[]> part : parts().entrySet()) {
      LongSheet content = sheets.get(part.getKey());
      if (content == null) {
        zip.part(part.getKey(), target -> target.write(part.getValue()));
      } else {
        String frame = new String(part.getValue(), StandardCharsets.UTF_8);
        zip.part(part.getKey(), target -> sheet(frame, content, target));
        if (content.hasLinks()) {
          zip.xml(relations(part.getKey()), content::links);
        }
      }
    }
    zip.finish();
  }

  private Map<String, byte[]> parts() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    workbook.write(whole);
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private void sheet(String frame, LongSheet content, OutputStream out) throws IOException {
    int rows = frame.indexOf(NO_ROWS);
    int links = frame.indexOf(AFTER_LINKS);
    if (rows < 0 || links < rows) {
      throw new IllegalStateException("frame of a sheet");
    }
    write(frame.substring(0, rows), out);
    Xml xml = new Xml(out);
    xml.open("sheetData");
    content.rows(new SheetRows(xml, looks));
    xml.close().flush();
    write(frame.substring(rows + NO_ROWS.length(), links), out);
    content.afterRows(xml);
    xml.flush();
    write(frame.substring(links), out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }
}
