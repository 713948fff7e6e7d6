package ru.touchpoints.registry.form.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;

/** The list as the document that is signed, on landscape A4. */
public final class PdfFormWriter implements FormWriter {

  private static final String LANGUAGE = "ru-RU";

  private final ResourceBundle words =
      ResourceBundle.getBundle(
          PdfFormWriter.class.getPackageName() + ".document",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      describe(document, form);
      Fonts fonts = Fonts.load(document);
      Pages pages = new Pages(document, fonts, form.mark());
      Outline outline = new Outline();
      pages.next();
      new Opening(form, pages, fonts).draw();
      new Table(form, pages, fonts, outline, words.getString("continued")).draw();
      new Closing(form.signature(), pages, fonts).draw();
      pages.finish(form.footer(), words.getString("page"));
      outline.addTo(document);
      fonts.finish();
      document.save(new Unclosed(out));
    }
  }

  /** No date: the edition stands in the document, and the same form gives the same bytes. */
  private static void describe(PDDocument document, Form form) {
    String title = String.join(" ", form.title());
    document.getDocumentInformation().setTitle(title);
    document.setDocumentId((long) (title + form.edition() + form.footer()).hashCode());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  /** PDFBox closes what it writes to; the stream belongs to the caller. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
