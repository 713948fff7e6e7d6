package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.io.OutputStream;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The list as a text document for those who must edit it. Parts that never change are files beside
 * this class; the text goes row by row into the archive.
 */
public final class DocxFormWriter implements FormWriter {

  private final WordBundle words = WordBundle.official(DocxFormWriter.class, "document");
  private final RowListener listener;

  /** A writer that tells nobody how far it is. */
  public DocxFormWriter() {
    this(RowListener.SILENT);
  }

  /**
   * @param listener hears of every row
   */
  public DocxFormWriter(RowListener listener) {
    this.listener = listener;
  }

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public boolean carries(int codePoint) {
    return Markup.holds(codePoint);
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    SteadyZip zip = new SteadyZip(out);
    Links links = new Links();
    StandingParts.copy(zip, "[Content_Types].xml", "content-types");
    StandingParts.copy(zip, "_rels/.rels", "package-rels");
    StandingParts.copy(zip, "docProps/app.xml", "app");
    DocxProperties.write(zip, form);
    StandingParts.copy(zip, "word/styles.xml", "styles");
    StandingParts.copy(zip, "word/settings.xml", "settings");
    new Furniture(form, words).write(zip);
    zip.xml("word/document.xml", xml -> document(xml, form, links));
    zip.xml("word/_rels/document.xml.rels", links::write);
    zip.finish();
  }

  private void document(Markup xml, Form form, Links links) throws IOException {
    Text.root(xml, "w:document").open("w:body");
    opening(xml, form);
    new ListTable(form, DocxColumns.of(form), links, words, listener).write(xml);
    new SignatureBlock(form.signature()).write(xml);
    section(xml);
    xml.close().close();
  }

  /** What stands above the table. */
  static void opening(Markup xml, Form form) throws IOException {
    for (String line : form.annex()) {
      Text.paragraph(xml, "Annex", line);
    }
    if (form.mark().isPresent()) {
      Text.paragraph(xml, "Mark", form.mark().get());
    }
    for (String line : form.title()) {
      Text.paragraph(xml, "Title", line);
    }
    Text.paragraph(xml, "Subtitle", form.edition());
  }

  /** The last section of a document, across. */
  static void section(Markup xml) throws IOException {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "first", "r:id", "header-first");
    xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
    xml.empty("w:footerReference", "w:type", "first", "r:id", "footer-first");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    xml.empty(
        "w:pgSz",
        "w:w",
        n(PageMargins.WIDTH),
        "w:h",
        n(PageMargins.HEIGHT),
        "w:orient",
        "landscape");
    xml.empty(
        "w:pgMar",
        "w:top",
        n(PageMargins.TOP),
        "w:right",
        n(PageMargins.RIGHT),
        "w:bottom",
        n(PageMargins.BOTTOM),
        "w:left",
        n(PageMargins.LEFT),
        "w:header",
        n(PageMargins.EDGE),
        "w:footer",
        n(PageMargins.EDGE),
        "w:gutter",
        "0");
    xml.empty("w:titlePg").close();
  }

  private static String n(int value) {
    return Integer.toString(value);
  }
}
