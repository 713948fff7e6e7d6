package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.text.ReadDocument;
import ru.touchpoints.registry.workbook.text.ReadDocument.Cell;
import ru.touchpoints.registry.workbook.text.ReadDocument.Row;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** Reads the text documents of office programs, which are packed as their workbooks are. */
public final class TextDocument {

  private static final String MAIN = "word/document.xml";
  private final ZipParts zip;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int tables;
  private int inCell;
  private boolean begun;
  private long letters;
  private long counted;

  private TextDocument(ZipParts zip) {
    this.zip = zip;
  }

  /** Whether the archive holds a text document. */
  public static boolean is(Path file, String name) throws IOException {
    try (ZipParts zip = new ZipParts(file, name)) {
      return zip.has(MAIN);
    } catch (WorkbookFault none) {
      return false;
    }
  }

  /**
   * Reads the whole document.
   *
   * @throws WorkbookFault when it is damaged or unsafe to read
   */
  public static ReadDocument read(Path file, String name) throws IOException {
    try (ZipParts zip = new ZipParts(file, name);
        XmlPart xml = XmlPart.open(zip, MAIN).orElseThrow(zip::damaged)) {
      TextDocument document = new TextDocument(zip);
      while (xml.next()) {
        document.take(xml);
      }
      return new ReadDocument(DocumentProperties.of(zip), document.rows, document.paragraphs);
    }
  }

  /** A table in a cell is a part of the cell's text. */
  private void take(XmlPart xml) throws IOException {
    switch (xml.started()) {
      case "tbl" -> tables++;
      case "tc" -> {
        if (inCell++ == 0) {
          text.setLength(0);
          begun = false;
        }
      }
      case "p" -> paragraph();
      case "t" -> add(xml.text(Limits.TEXT));
      case "br", "cr" -> add("\n");
      case "tab" -> add(inCell > 0 ? "\t" : "");
      default -> ended(xml);
    }
  }

  private void paragraph() throws WorkbookFault {
    if (inCell > 0 && begun) {
      add("\n");
    } else if (inCell == 0) {
      text.setLength(0);
    }
    begun = true;
  }

  private void ended(XmlPart xml) throws WorkbookFault {
    if (xml.ends("tbl")) {
      tables--;
    } else if (xml.ends("tc") && --inCell == 0) {
      cells.add(new Cell(text.toString().strip(), 1));
      count();
    } else if (xml.ends("p") && inCell == 0 && !text.toString().isBlank()) {
      paragraphs.add(text.toString().strip());
      count();
    } else if (xml.ends("tr") && tables == 1) {
      // The names of the columns come first, a direction has the whole width.
      rows.add(new Row(rows.isEmpty() || cells.size() == 1, cells));
      cells.clear();
      count();
    }
  }

  /** Cells, rows and paragraphs stay in memory, each with its place. */
  private void count() throws WorkbookFault {
    if (++counted > Limits.cellsInMemory() || cells.size() > Limits.CELLS_OF_ROW) {
      throw zip.fault("memory");
    }
  }

  private void add(String more) throws WorkbookFault {
    letters += more.length();
    if (2 * letters > Limits.bytesInMemory()) {
      throw zip.fault("memory");
    }
    text.append(more);
  }
}
