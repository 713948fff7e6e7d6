package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;
import ru.touchpoints.registry.form.pdf.page.Outline;
import ru.touchpoints.registry.form.pdf.page.Pages;
import ru.touchpoints.registry.form.pdf.table.PdfTable;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.tag.StructureTree;
import ru.touchpoints.registry.form.pdf.type.Fonts;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The list as the document that is signed, on landscape A4: for archives PDF/A-2a, for people who
 * do not see it PDF/UA-1.
 */
public final class PdfFormWriter implements FormWriter {

  private static final String LANGUAGE = "ru-RU";

  private final WordBundle words = WordBundle.official(PdfFormWriter.class, "document");

  private final RowListener rows;
  private final Set<Integer> missing = new HashSet<>();

  /** A writer that tells nobody how far it is. */
  public PdfFormWriter() {
    this(RowListener.SILENT);
  }

  /** A writer that tells {@code rows} of every touchpoint. */
  public PdfFormWriter(RowListener rows) {
    this.rows = rows;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    try (PDDocument lender = new PDDocument()) {
      Fonts fonts = Fonts.load(lender);
      PdfFile file = new PdfFile(out);
      StructureTree tree = new StructureTree(file);
      Element document = tree.document();
      Pages pages = new Pages(file, tree, fonts, form.mark(), form.footer());
      Outline outline = new Outline();
      new Opening(form, pages, fonts, document).draw();
      Closing closing = new Closing(form.signature(), pages, fonts, document);
      new PdfTable(form, pages, fonts, outline, words.get("continued"), document, rows)
          .draw(closing.height());
      closing.draw();
      int root = pages.finish();
      tree.finish();
      Description description = new Description(form);
      int metadata = description.metadata(file, template(), LANGUAGE);
      int catalog =
          file.object(catalog(root, tree.number(), metadata) + outline.write(file) + ">>");
      file.finish(catalog, description.information(file), description.id());
      missing.addAll(fonts.missing());
    }
  }

  @Override
  public boolean carries(int codePoint) {
    return !missing.contains(codePoint);
  }

  private static String catalog(int pages, int tree, int metadata) {
    return "<</Type/Catalog/Pages "
        + PdfValues.reference(pages)
        + "/StructTreeRoot "
        + PdfValues.reference(tree)
        + "/Metadata "
        + PdfValues.reference(metadata)
        + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang"
        + PdfValues.ascii(LANGUAGE);
  }

  private static String template() throws IOException {
    try (InputStream in = PdfFormWriter.class.getResourceAsStream("metadata.xmp")) {
      if (in == null) {
        throw new IllegalStateException("metadata.xmp");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
