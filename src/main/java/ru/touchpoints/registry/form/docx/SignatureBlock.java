package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import ru.touchpoints.registry.form.Form.Signature;
import ru.touchpoints.registry.writing.Markup;

/** The place for the signature: who signs at the left, the blanks beside, all on one page. */
final class SignatureBlock {

  private static final int BETWEEN = 284;
  private static final int SIGNATORY = PageMargins.TEXT_WIDTH * 2 / 5;

  private final Signature signature;

  SignatureBlock(Signature signature) {
    this.signature = signature;
  }

  /** Writes the block; a paragraph at least, as a document must not end with a table. */
  void write(Markup xml) throws IOException {
    Text.paragraph(xml, "Signatory", "");
    if (signature.blanks().isEmpty()) {
      signatory(xml);
      return;
    }
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblW", "w:w", Integer.toString(PageMargins.TEXT_WIDTH), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.open("w:tblCellMar");
    xml.empty("w:left", "w:w", "0", "w:type", "dxa").empty("w:right", "w:w", "0", "w:type", "dxa");
    xml.close().close();
    xml.open("w:tblGrid").empty("w:gridCol", "w:w", Integer.toString(SIGNATORY));
    for (int i = 0; i < signature.blanks().size(); i++) {
      xml.empty("w:gridCol", "w:w", Integer.toString(BETWEEN));
      xml.empty("w:gridCol", "w:w", Integer.toString(blank()));
    }
    xml.close();
    upperRow(xml);
    lowerRow(xml);
    xml.close();
    Text.paragraph(xml, "Blank", "");
  }

  private int blank() {
    int count = signature.blanks().size();
    return (PageMargins.TEXT_WIDTH - SIGNATORY - BETWEEN * count) / count;
  }

  private void signatory(Markup xml) throws IOException {
    if (!signature.position().isEmpty()) {
      Text.paragraph(xml, "Signatory", signature.position());
    }
    if (!signature.basis().isEmpty()) {
      Text.paragraph(xml, "Signatory", "(" + signature.basis() + ")");
    }
  }

  private void upperRow(Markup xml) throws IOException {
    beginRow(xml);
    beginCell(xml, SIGNATORY, false);
    signatory(xml);
    if (signature.position().isEmpty() && signature.basis().isEmpty()) {
      Text.paragraph(xml, "Signatory", "");
    }
    xml.close();
    for (int i = 0; i < signature.blanks().size(); i++) {
      cell(xml, BETWEEN, false, "Signatory", "");
      cell(xml, blank(), false, "Signatory", "");
    }
    xml.close();
  }

  private void lowerRow(Markup xml) throws IOException {
    beginRow(xml);
    cell(xml, SIGNATORY, false, "Blank", "");
    for (String blank : signature.blanks()) {
      cell(xml, BETWEEN, false, "Blank", "");
      cell(xml, blank(), true, "Blank", "(" + blank + ")");
    }
    xml.close();
  }

  private static void beginRow(Markup xml) throws IOException {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
  }

  private static void cell(Markup xml, int width, boolean lined, String style, String text)
      throws IOException {
    beginCell(xml, width, lined);
    Text.paragraph(xml, style, text);
    xml.close();
  }

  private static void beginCell(Markup xml, int width, boolean lined) throws IOException {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (lined) {
      xml.open("w:tcBorders");
      xml.empty("w:top", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
      xml.close();
    }
    xml.close();
  }
}
