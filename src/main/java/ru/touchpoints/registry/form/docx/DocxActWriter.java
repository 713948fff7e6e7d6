package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/** A draft of an act as a text document: the act upright, its annex across. */
public final class DocxActWriter {

  private static final int LEFT = 1701;
  private static final int RIGHT = 851;
  private static final int TEXT_WIDTH = PageMargins.HEIGHT - LEFT - RIGHT;

  private final WordBundle words = WordBundle.official(DocxFormWriter.class, "document");

  /** Writes the whole document. */
  public void write(DraftAct act, OutputStream out) throws IOException {
    SteadyZip zip = new SteadyZip(out);
    Links links = new Links();
    Form furniture = act.annex().orElseGet(() -> bare(act));
    StandingParts.copy(zip, "[Content_Types].xml", "content-types");
    StandingParts.copy(zip, "_rels/.rels", "package-rels");
    StandingParts.copy(zip, "docProps/app.xml", "app");
    DocxProperties.write(zip, bare(act));
    StandingParts.styles(zip, "act-styles");
    StandingParts.copy(zip, "word/settings.xml", "settings");
    new Furniture(furniture, words).write(zip);
    zip.xml("word/document.xml", xml -> document(xml, act, links));
    zip.xml("word/_rels/document.xml.rels", links::write);
    zip.finish();
  }

  /** What the document calls itself; it has no table of its own. */
  private static Form bare(DraftAct act) {
    return new Form(
        List.of(),
        List.of(act.title()),
        act.number(),
        List.of(),
        List.of(),
        new Form.Signature("", "", List.of()),
        Optional.of(act.mark()),
        act.title(),
        Form.Vocabulary.NONE,
        Form.Origin.NONE);
  }

  private void document(Markup xml, DraftAct act, Links links) throws IOException {
    Text.root(xml, "w:document").open("w:body");
    Text.paragraph(xml, "ActMark", act.mark());
    for (String line : act.heading()) {
      Text.paragraph(xml, "ActHeading", line);
    }
    Text.paragraph(xml, "ActNumber", act.number());
    Text.paragraph(xml, "ActTitle", act.title());
    for (String paragraph : act.text()) {
      Text.paragraph(xml, "ActText", paragraph);
    }
    for (int i = 0; i < act.points().size(); i++) {
      Text.paragraph(xml, "ActText", i + 1 + ". " + act.points().get(i));
    }
    signature(xml, act.blanks());
    if (act.annex().isPresent()) {
      xml.open("w:p").open("w:pPr");
      section(xml);
      xml.close().close();
      annex(xml, act.annex().get(), links);
    } else {
      section(xml);
    }
    xml.close().close();
  }

  private void annex(Markup xml, Form annex, Links links) throws IOException {
    DocxFormWriter.opening(xml, annex);
    new ListTable(annex, DocxColumns.of(annex), links, words, RowListener.SILENT).write(xml);
    // A document must not end with a table.
    Text.paragraph(xml, "Blank", "");
    DocxFormWriter.section(xml);
  }

  /** Lines to sign on, and below each what belongs there. */
  private static void signature(Markup xml, List<String> blanks) throws IOException {
    Text.paragraph(xml, "ActText", "");
    String width = Integer.toString(TEXT_WIDTH / blanks.size());
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblW", "w:w", Integer.toString(TEXT_WIDTH), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed").close();
    xml.open("w:tblGrid");
    for (int i = 0; i < blanks.size(); i++) {
      xml.empty("w:gridCol", "w:w", width);
    }
    xml.close();
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    for (String blank : blanks) {
      xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").close();
      Text.paragraph(xml, "Blank", "______________________");
      Text.paragraph(xml, "Blank", "(" + blank + ")");
      xml.close();
    }
    xml.close().close();
  }

  private static void section(Markup xml) throws IOException {
    xml.open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "first", "r:id", "header-first");
    xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
    xml.empty(
        "w:pgSz",
        "w:w",
        Integer.toString(PageMargins.HEIGHT),
        "w:h",
        Integer.toString(PageMargins.WIDTH));
    xml.empty(
        "w:pgMar",
        "w:top",
        Integer.toString(PageMargins.TOP),
        "w:right",
        Integer.toString(RIGHT),
        "w:bottom",
        Integer.toString(PageMargins.BOTTOM),
        "w:left",
        Integer.toString(LEFT),
        "w:header",
        Integer.toString(PageMargins.EDGE),
        "w:footer",
        Integer.toString(PageMargins.EDGE),
        "w:gutter",
        "0");
    xml.empty("w:titlePg").close();
  }
}
