package ru.touchpoints.registry.workbook.ods;

import java.io.IOException;
import java.util.Set;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;

/** The text of a cell: its paragraphs as lines, with the blanks that the format counts. */
final class ParagraphText {

  /** Notes, drawings and tables of their own inside a cell are no text of it. */
  private static final Set<String> BESIDE =
      Set.of(
          "annotation",
          "annotation-end",
          "note",
          "ruby-text",
          "detective",
          "cell-range-source",
          "table",
          "frame",
          "custom-shape",
          "rect",
          "line",
          "ellipse",
          "circle",
          "path",
          "polygon",
          "polyline",
          "g",
          "connector",
          "caption",
          "measure",
          "control",
          "page-thumbnail",
          "regular-polygon",
          "event-listeners");

  private final XmlPart xml;
  private final StringBuilder text = new StringBuilder();
  private boolean first = true;
  private boolean inside;
  private boolean afterBlank;

  ParagraphText(XmlPart xml) {
    this.xml = xml;
  }

  /** The text up to the end of the cell; longer than a cell's text may be when it is too long. */
  String read() throws IOException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      String element = xml.started();
      if (BESIDE.contains(element)) {
        xml.skip();
      } else if (!element.isEmpty()) {
        begin(element);
      } else if (xml.ends("p") || xml.ends("h")) {
        inside = false;
      } else if (inside) {
        append(xml.characters());
      }
    }
    return text.toString();
  }

  private void begin(String element) throws IOException {
    switch (element) {
      case "p", "h" -> {
        put(first ? "" : "\n");
        first = false;
        inside = true;
        afterBlank = true;
      }
      case "s" -> {
        int blanks = Math.max(1, xml.number("c").orElse(1));
        put(" ".repeat(Math.min(blanks, Limits.TEXT + 1)));
        afterBlank = false;
      }
      case "tab" -> put("\t");
      case "line-break" -> {
        put("\n");
        afterBlank = true;
      }
      default -> {
        // Spans and links are read through.
      }
    }
  }

  /** Blanks of the file itself count as one, and none at the beginning of a line. */
  private void append(String characters) {
    for (int i = 0; i < characters.length() && text.length() <= Limits.TEXT; i++) {
      char c = characters.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank || !afterBlank) {
        text.append(blank ? ' ' : c);
      }
      afterBlank = blank;
    }
  }

  private void put(String sign) {
    if (text.length() <= Limits.TEXT) {
      text.append(sign);
    }
  }
}
