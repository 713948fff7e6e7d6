package ru.touchpoints.registry.form.pdf.type;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import ru.touchpoints.registry.form.pdf.file.CosCopy;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;

/** The type that the document is set in: Liberation Serif, the metric twin of Times New Roman. */
public record Fonts(Typeface regular, Typeface bold) {

  /**
   * Loads both cuts from the class path.
   *
   * @param document of PDFBox, which they borrow until they are embedded
   * @throws IOException when one cannot be read
   */
  public static Fonts load(PDDocument document) throws IOException {
    return new Fonts(
        Typeface.load(document, "/liberation/LiberationSerif-Regular.ttf"),
        Typeface.load(document, "/liberation/LiberationSerif-Bold.ttf"));
  }

  public Style cell() {
    return new Style(regular, 10);
  }

  public Style header() {
    return new Style(bold, 10);
  }

  public Style heading() {
    return new Style(bold, 11);
  }

  public Style body() {
    return new Style(regular, 12);
  }

  public Style title() {
    return new Style(bold, 14);
  }

  public Style foot() {
    return new Style(regular, 9);
  }

  public Style caption() {
    return new Style(regular, 9);
  }

  public Style mark() {
    return new Style(bold, 110);
  }

  /** The characters that were to be set and have no glyph. */
  public Set<Integer> missing() {
    Set<Integer> missing = new TreeSet<>(regular.missing());
    missing.addAll(bold.missing());
    return missing;
  }

  /** What a face is called on the pages. */
  public String name(Typeface face) {
    return face == bold ? "B" : "R";
  }

  /**
   * Embeds the letters that were used; nothing can be set after that.
   *
   * @return the entry of the pages' resources
   * @throws IOException when a subset cannot be made
   */
  public String embed(PdfFile file) throws IOException {
    StringBuilder entry = new StringBuilder("/Font<<");
    for (Typeface face : List.of(regular, bold)) {
      face.finish();
      int number = file.reserve();
      new CosCopy(file).write(number, face.dictionary());
      entry.append('/').append(name(face)).append(' ').append(PdfValues.reference(number));
    }
    return entry.append(">>").toString();
  }
}
