package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The pages one after another, and what every one of them has at its edges. */
final class Pages {

  private static final double MARK_ANGLE = 30;
  private static final double MARK_GREY = 0.9;

  private final PDDocument document;
  private final Fonts fonts;
  private final Optional<String> mark;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<PDStream> bodies = new ArrayList<>();
  private Canvas canvas = new Canvas();
  private float y;

  Pages(PDDocument document, Fonts fonts, Optional<String> mark) {
    this.document = document;
    this.fonts = fonts;
    this.mark = mark;
  }

  /** Ends the page and begins the next one. */
  void next() throws IOException {
    finishPage();
    PDPage page = new PDPage(new PDRectangle(Paper.WIDTH, Paper.HEIGHT));
    page.setResources(new PDResources());
    document.addPage(page);
    pages.add(page);
    y = Paper.TOP;
    mark.ifPresent(
        text ->
            canvas.slanted(
                text, fonts.mark(), Paper.WIDTH / 2, Paper.HEIGHT / 2, MARK_ANGLE, MARK_GREY));
  }

  private void finishPage() throws IOException {
    if (!pages.isEmpty()) {
      canvas.register(page().getResources());
      bodies.add(canvas.stream(document));
      canvas = new Canvas();
    }
  }

  PDPage page() {
    return pages.get(pages.size() - 1);
  }

  Canvas canvas() {
    return canvas;
  }

  /** Where the next thing begins: its upper edge. */
  float y() {
    return y;
  }

  void down(float height) {
    y -= height;
  }

  /** The height that is left on the page. */
  float space() {
    return y - Paper.BOTTOM;
  }

  /** Makes a place of the page lead to an address. */
  void link(String address, float x, float bottom, float width, float height) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    link.setAction(action);
    link.setRectangle(new PDRectangle(x, bottom, width, height));
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    link.setBorderStyle(border);
    link.setPrinted(true);
    List<PDAnnotation> annotations = page().getAnnotations();
    annotations.add(link);
    page().setAnnotations(annotations);
  }

  /** Numbers the pages, once it is known how many there are. */
  void finish(String foot, String counter) throws IOException {
    finishPage();
    for (int i = 0; i < pages.size(); i++) {
      Canvas edges = new Canvas();
      String number = Integer.toString(i + 1);
      if (i > 0) {
        float middle = (Paper.LEFT + Paper.RIGHT - fonts.body().width(number)) / 2;
        edges.text(number, fonts.body(), middle, Paper.NUMBER_LINE);
      }
      String count =
          new MessageFormat(counter, Locale.ROOT)
              .format(new Object[] {number, Integer.toString(pages.size())});
      edges.text(foot, fonts.foot(), Paper.LEFT, Paper.FOOT_LINE);
      edges.text(count, fonts.foot(), Paper.RIGHT - fonts.foot().width(count), Paper.FOOT_LINE);
      edges.register(pages.get(i).getResources());
      pages.get(i).setContents(List.of(bodies.get(i), edges.stream(document)));
    }
  }
}
