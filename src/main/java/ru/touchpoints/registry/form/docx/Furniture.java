package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/** What stands on every page around the text: its number from the second on, the edition. */
final class Furniture {

  static final List<String> PARTS = List.of("header-first", "header", "footer-first", "footer");

  private static final String MARK_STYLE =
      "position:absolute;margin-left:0;margin-top:0;width:500pt;height:110pt;rotation:325;"
          + "z-index:-251658752;mso-position-horizontal:center;"
          + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
          + "mso-position-vertical-relative:margin";

  private final Form form;
  private final WordBundle words;

  Furniture(Form form, WordBundle words) {
    this.form = form;
    this.words = words;
  }

  /**
   * Adds the parts.
   *
   * @throws IOException when the archive cannot be written
   */
  void write(SteadyZip zip) throws IOException {
    zip.xml("word/header-first.xml", xml -> header(xml, false));
    zip.xml("word/header.xml", xml -> header(xml, true));
    zip.xml("word/footer-first.xml", this::footer);
    zip.xml("word/footer.xml", this::footer);
  }

  private void header(Markup xml, boolean numbered) throws IOException {
    Text.begin(Text.root(xml, "w:hdr"), "Header");
    if (form.mark().isPresent()) {
      mark(xml, form.mark().get());
    }
    if (numbered) {
      Text.field(xml, "PAGE");
    }
    xml.close().close();
  }

  /** Letters across the page, behind the text: the shape that Word itself makes for them. */
  private static void mark(Markup xml, String mark) throws IOException {
    xml.open("w:r").open("w:pict");
    shapeType(xml);
    xml.open(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject1",
        "o:spid",
        "_x0000_s2049",
        "type",
        "#_x0000_t136",
        "alt",
        mark,
        "style",
        MARK_STYLE,
        "o:allowincell",
        "f",
        "fillcolor",
        "#d9d9d9",
        "stroked",
        "f");
    xml.empty("v:fill", "opacity", ".5");
    xml.empty(
        "v:textpath", "style", "font-family:\"Times New Roman\";font-size:1pt", "string", mark);
    xml.close().close().close();
  }

  private static void shapeType(Markup xml) throws IOException {
    xml.open(
        "v:shapetype",
        "id",
        "_x0000_t136",
        "coordsize",
        "21600,21600",
        "o:spt",
        "136",
        "adj",
        "10800",
        "path",
        "m@7,l@8,m@5,21600l@6,21600e");
    xml.open("v:formulas");
    for (String formula :
        List.of(
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600")) {
      xml.empty("v:f", "eqn", formula);
    }
    xml.close();
    xml.empty("v:path", "textpathok", "t", "o:connecttype", "custom");
    xml.empty("v:textpath", "on", "t", "fitshape", "t");
    xml.close();
  }

  private void footer(Markup xml) throws IOException {
    Text.begin(Text.root(xml, "w:ftr"), "Footer");
    Text.run(xml, form.footer() + "\t" + words.get("page") + " ");
    Text.field(xml, "PAGE");
    Text.run(xml, " " + words.get("of") + " ");
    Text.field(xml, "NUMPAGES");
    xml.close().close();
  }
}
