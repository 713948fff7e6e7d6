package ru.touchpoints.registry.workbook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.workbook.ooxml.PackedParts;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;
import ru.touchpoints.registry.writing.Markup;

/**
 * A workbook of which everything but the long sheets' rows is made in memory. The streaming
 * workbook of the library keeps every merged region and link as a tree of objects, and packs the
 * rows by way of a temporary file: this takes a fraction of its time and memory.
 */
public final class Sheets {

  /** Comes last: the sheets must be written first. */
  private static final String TEXTS = "xl/sharedStrings.xml";

  private static final String NO_ROWS = "<sheetData/>";

  /** What stands behind merged regions and links, whichever of it a sheet has. */
  private static final Pattern AFTER_LINKS =
      Pattern.compile("<(?:conditionalFormatting|dataValidations|pageMargins)[ >]");

  private final XSSFWorkbook workbook;
  private final Map<String, LongSheet> sheets = new LinkedHashMap<>();

  public Sheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
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
    Map<String, byte[]> parts = parts();
    SharedTexts texts = texts();
    parts.remove(TEXTS);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      LongSheet content = sheets.get(part.getKey());
      if (content == null) {
        zip.part(part.getKey(), target -> target.write(part.getValue()));
      } else {
        String frame = new String(part.getValue(), StandardCharsets.UTF_8);
        zip.part(part.getKey(), target -> sheet(frame, content, texts, target));
        if (content.hasLinks()) {
          zip.xml(relations(part.getKey()), content::links);
        }
      }
    }
    zip.part(TEXTS, texts::write);
    zip.finish();
  }

  private Map<String, byte[]> parts() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    workbook.write(whole);
    return PackedParts.of(whole.toByteArray());
  }

  /** A table that begins with the texts to which the library's own sheets refer. */
  private SharedTexts texts() throws IOException {
    SharedTexts texts = new SharedTexts();
    for (RichTextString text : workbook.getSharedStringSource().getSharedStringItems()) {
      texts.number(((XSSFRichTextString) text).getCTRst().getT());
    }
    return texts;
  }

  private void sheet(String frame, LongSheet content, SharedTexts texts, OutputStream out)
      throws IOException {
    int rows = frame.indexOf(NO_ROWS);
    Matcher links = AFTER_LINKS.matcher(frame);
    if (rows < 0 || !links.find(rows)) {
      throw new IllegalStateException("frame of a sheet");
    }
    write(frame.substring(0, rows), out);
    Markup xml = Markup.compact(out);
    xml.open("sheetData");
    content.rows(new CellRows(xml, texts));
    xml.close().flush();
    write(frame.substring(rows + NO_ROWS.length(), links.start()), out);
    content.afterRows(xml);
    xml.flush();
    write(frame.substring(links.start()), out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }
}
