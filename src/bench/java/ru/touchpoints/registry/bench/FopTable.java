package ru.touchpoints.registry.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.Result;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;
import ru.touchpoints.registry.form.Form;

/** The same table by Apache FOP, tagged and in the same font. */
final class FopTable {

  private final FopFactory factory;

  FopTable() throws ConfigurationException {
    String settings =
        "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>"
            + font("Regular", "normal")
            + font("Bold", "bold")
            + "</fonts></renderer></renderers></fop>";
    FopFactoryBuilder builder = new FopFactoryBuilder(URI.create("file:///"));
    builder.setAccessibility(true);
    builder.setConfiguration(
        new DefaultConfigurationBuilder()
            .build(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8))));
    factory = builder.build();
  }

  private static String font(String cut, String weight) {
    return "<font embed-url=\""
        + FopTable.class.getResource("/liberation/LiberationSerif-" + cut + ".ttf")
        + "\"><font-triplet name=\"Serif\" style=\"normal\" weight=\""
        + weight
        + "\"/></font>";
  }

  void write(Form form, OutputStream out) throws IOException {
    try {
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
      Result result = new SAXResult(fop.getDefaultHandler());
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new StreamSource(new StringReader(objects(form))), result);
    } catch (FOPException | TransformerException e) {
      throw new IOException(e);
    }
  }

  /** The form in the language that FOP reads. */
  private static String objects(Form form) {
    StringBuilder fo = new StringBuilder();
    fo.append(
        "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" font-family=\"Serif\""
            + " font-size=\"10pt\" language=\"ru\"><fo:layout-master-set><fo:simple-page-master"
            + " master-name=\"page\" page-width=\"297mm\" page-height=\"210mm\" margin=\"20mm\">"
            + "<fo:region-body/></fo:simple-page-master></fo:layout-master-set>"
            + "<fo:page-sequence master-reference=\"page\"><fo:flow flow-name=\"xsl-region-body\">"
            + "<fo:table table-layout=\"fixed\" width=\"100%\" border-collapse=\"separate\">");
    form.columns()
        .forEach(
            column ->
                fo.append("<fo:table-column column-width=\"proportional-column-width(")
                    .append(column.width())
                    .append(")\"/>"));
    fo.append("<fo:table-header><fo:table-row font-weight=\"bold\">");
    form.columns().forEach(column -> cell(fo, "", column.header()));
    fo.append("</fo:table-row></fo:table-header><fo:table-body>");
    for (Form.Section section : form.sections()) {
      fo.append("<fo:table-row font-weight=\"bold\" keep-with-next.within-page=\"always\">");
      cell(fo, " number-columns-spanned=\"" + form.columns().size() + "\"", section.heading());
      fo.append("</fo:table-row>");
      section.blocks().forEach(block -> block.rows().forEach(row -> row(fo, row)));
    }
    return fo.append("</fo:table-body></fo:table></fo:flow></fo:page-sequence></fo:root>")
        .toString();
  }

  private static void row(StringBuilder fo, Form.Row row) {
    fo.append("<fo:table-row keep-together.within-page=\"always\">");
    for (Form.Cell cell : row.cells()) {
      if (!cell.isCovered()) {
        cell(fo, " number-rows-spanned=\"" + cell.rowSpan() + "\"", cell.text());
      }
    }
    fo.append("</fo:table-row>");
  }

  private static void cell(StringBuilder fo, String attributes, String text) {
    fo.append("<fo:table-cell border=\"0.5pt solid black\" padding=\"3pt\"").append(attributes);
    fo.append('>');
    for (String paragraph : text.split("\n", -1)) {
      fo.append("<fo:block hyphenate=\"true\">");
      fo.append(paragraph.replace("&", "&amp;").replace("<", "&lt;")).append("</fo:block>");
    }
    fo.append("</fo:table-cell>");
  }
}
