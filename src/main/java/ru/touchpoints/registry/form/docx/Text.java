package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.writing.Markup;

/** Paragraphs and what stands in them. */
final class Text {

  /** What the root of a part declares: prefixes and the names they stand for, by turns. */
  private static final List<String> NAMES =
      List.of(
          "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "xmlns:v", "urn:schemas-microsoft-com:vml",
          "xmlns:o", "urn:schemas-microsoft-com:office:office");

  private Text() {}

  /** Begins the root of a part; the caller closes it. */
  static Markup root(Markup xml, String name) throws IOException {
    return xml.open(name, NAMES.toArray(String[]::new));
  }

  /** Begins a paragraph of a style; the caller closes it. */
  static Markup begin(Markup xml, String style) throws IOException {
    return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  }

  /** A whole paragraph. */
  static void paragraph(Markup xml, String style, String text) throws IOException {
    begin(xml, style);
    run(xml, text);
    xml.close();
  }

  /** A piece of text; its line ends and tabs stay what they are. */
  static void run(Markup xml, String text) throws IOException {
    if (!text.isEmpty()) {
      xml.open("w:r");
      content(xml, text);
      xml.close();
    }
  }

  /** A piece of text that leads somewhere. */
  static void link(Markup xml, String text, String relation) throws IOException {
    xml.open("w:hyperlink", "r:id", relation).open("w:r");
    xml.open("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").close();
    content(xml, text);
    xml.close().close();
  }

  /** A number that the program which shows the page works out. */
  static void field(Markup xml, String name) throws IOException {
    xml.open("w:fldSimple", "w:instr", " " + name + " ");
    run(xml, "1");
    xml.close();
  }

  private static void content(Markup xml, String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        piece(xml, text.substring(from, i));
        xml.empty(c == '\t' ? "w:tab" : "w:br");
        from = i + 1;
      }
    }
    piece(xml, text.substring(from));
  }

  private static void piece(Markup xml, String text) throws IOException {
    if (!text.isEmpty()) {
      xml.open("w:t", "xml:space", "preserve").text(text).close();
    }
  }
}
