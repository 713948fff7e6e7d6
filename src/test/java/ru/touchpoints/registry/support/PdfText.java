package ru.touchpoints.registry.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What stands on the pages of a document, and lists that are hard to set. */
public final class PdfText {

  private PdfText() {}

  /** A glyph and where it stands; {@code y} is measured from the upper edge, in points. */
  public record Glyph(String text, float x, float y, float right, float size) {}

  /** A frame, measured as glyphs are. */
  public record Frame(float left, float top, float right, float bottom) {

    /** Whether a glyph lies inside, its descenders too. */
    public boolean holds(Glyph glyph) {
      return glyph.x() >= left
          && glyph.right() <= right
          && glyph.y() - 0.7f * glyph.size() >= top
          && glyph.y() + 0.2f * glyph.size() <= bottom;
    }
  }

  /** The glyphs that stand upright, those without ink left out. */
  public static List<Glyph> glyphs(PDDocument document, int page) throws IOException {
    return drawn(document, page).stream().filter(glyph -> !glyph.text().isBlank()).toList();
  }

  /** The glyphs of a page as they are drawn, whatever text they stand for. */
  public static List<Glyph> drawn(PDDocument document, int page) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    new PDFStreamEngine() {
      {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
      }

      @Override
      protected void showGlyph(Matrix place, PDFont font, int code, Vector moved) {
        String letter = font.toUnicode(code);
        if (place.getShearX() == 0) {
          float x = place.getTranslateX();
          float y = getCurrentPage().getMediaBox().getHeight() - place.getTranslateY();
          float size = place.getScalingFactorX();
          glyphs.add(new Glyph(letter, x, y, x + moved.getX() * size, size));
        }
      }
    }.processPage(document.getPage(page - 1));
    return glyphs;
  }

  /** The frames of cells in the order in which they are drawn. */
  public static List<Frame> frames(PDDocument document, int page) throws IOException {
    float height = document.getPage(page - 1).getMediaBox().getHeight();
    List<Frame> frames = new ArrayList<>();
    List<Float> numbers = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(document.getPage(page - 1));
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof COSNumber number) {
        numbers.add(number.floatValue());
      } else if (token instanceof Operator operator) {
        if (operator.getName().equals("re")) {
          float left = numbers.get(numbers.size() - 4);
          float bottom = numbers.get(numbers.size() - 3);
          float width = numbers.get(numbers.size() - 2);
          float tall = numbers.get(numbers.size() - 1);
          frames.add(new Frame(left, height - bottom - tall, left + width, height - bottom));
        }
        numbers.clear();
      } else if (token instanceof COSBase) {
        numbers.clear();
      }
    }
    return frames;
  }

  public static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }

  /**
   * Makes of the list without faults one with a row taller than a page, addresses longer than their
   * column, words that the font lacks and a host in another alphabet.
   */
  public static void hardList(Path registry) throws IOException {
    StringBuilder specifics = new StringBuilder("    specifics:\n");
    for (int i = 1; i <= 150; i++) {
      specifics.append("      - Особенность номер ").append(i).append(" описана подробно\n");
    }
    Path leave = registry.resolve("internal/leave.yaml");
    String text = Files.readString(leave);
    int at = text.indexOf("    specifics:");
    int end = text.indexOf("\n", at) + 1;
    text = text.substring(0, at) + specifics + text.substring(end);
    assertThat(text).contains("title: Личный кабинет");
    Files.writeString(leave, text.replace("title: Личный кабинет", "title: 漢字 Личный кабинет"));
    Path written = registry.resolve("appeals/appeals-written.yaml");
    Files.writeString(
        written,
        Files.readString(written)
            + """
              - id: mail
                title: Почта
                type: written
                channel: digital
                address: obrashcheniya-grazhdan-i-organizatsiy-po-voprosam-vzaimodeystviya@organ.example
                needs: [submission]
                specifics: [Превысокомногорассмотрительствующее обращение]
                demand: low
              - id: page
                title: Страница
                type: website
                address: https://портал.organ.example/обращения/a(b)/index?q=1
                needs: [information]
                specifics: []
                demand: low
            """);
  }
}
