package ru.touchpoints.registry.form.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import ru.touchpoints.registry.form.pdf.read.PrintedList.Cell;
import ru.touchpoints.registry.form.pdf.read.PrintedList.Row;
import ru.touchpoints.registry.form.pdf.read.UnreadablePdfException.Reason;

/** Follows the structure of a document to the rows of its table. */
final class StructureReader {

  /** Far more than a million rows have; a structure that holds itself has more. */
  private static final int MOST_NODES = 40_000_000;

  private static final int DEEPEST = 32;
  private static final COSName MARKED = COSName.getPDFName("MCR");
  private static final Set<String> CELLS = Set.of("TH", "TD");

  private final IdentityHashMap<COSDictionary, Map<Integer, StringBuilder>> pages =
      new IdentityHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private int nodes;

  /** The rows below the root of a structure. */
  List<Row> rows(COSDictionary root) throws IOException {
    find(root, 0);
    return rows;
  }

  private void find(COSDictionary element, int depth) throws IOException {
    for (COSBase kid : kids(element, depth)) {
      if (kid instanceof COSDictionary child) {
        if ("TR".equals(type(child))) {
          row(child, depth + 1);
        } else {
          find(child, depth + 1);
        }
      }
    }
  }

  private void row(COSDictionary row, int depth) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (COSBase kid : kids(row, depth)) {
      if (kid instanceof COSDictionary child && CELLS.contains(type(child))) {
        StringBuilder text = new StringBuilder();
        text(child, depth + 1, text);
        cells.add(
            new Cell(
                text.toString().stripTrailing(),
                span(child, "RowSpan"),
                span(child, "ColSpan"),
                type(child).equals("TH")));
      }
    }
    rows.add(new Row(cells));
  }

  private void text(COSDictionary element, int depth, StringBuilder out) throws IOException {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    for (COSBase kid : kids(element, depth)) {
      if (kid instanceof COSInteger mark) {
        append(page, mark.intValue(), out);
      } else if (kid instanceof COSDictionary child) {
        if (MARKED.equals(child.getCOSName(COSName.TYPE))) {
          COSDictionary own = child.getCOSDictionary(COSName.PG);
          append(own == null ? page : own, child.getInt(COSName.MCID), out);
        } else {
          paragraph(child, out);
          text(child, depth + 1, out);
        }
      }
    }
  }

  private static void paragraph(COSDictionary element, StringBuilder out) {
    if ("P".equals(type(element)) && !out.isEmpty()) {
      out.setLength(out.toString().stripTrailing().length());
      out.append('\n');
    }
  }

  private void append(COSDictionary page, int mark, StringBuilder out) throws IOException {
    if (page == null) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    Map<Integer, StringBuilder> texts = pages.get(page);
    if (texts == null) {
      texts = PageText.of(new PDPage(page));
      pages.put(page, texts);
    }
    out.append(texts.getOrDefault(mark, new StringBuilder()));
  }

  private List<COSBase> kids(COSDictionary element, int depth) throws IOException {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        list.add(kid instanceof COSObject object ? object.getObject() : kid);
      }
    } else if (kids != null) {
      list.add(kids);
    }
    nodes += list.size();
    if (depth > DEEPEST || nodes > MOST_NODES) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    return list;
  }

  private static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S, "");
  }

  private static int span(COSDictionary element, String name) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    return attributes == null ? 1 : Math.max(1, attributes.getInt(COSName.getPDFName(name), 1));
  }
}
