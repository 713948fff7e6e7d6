package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form.Signature;
import ru.touchpoints.registry.form.pdf.page.Pages;
import ru.touchpoints.registry.form.pdf.page.Paper;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.Fonts;
import ru.touchpoints.registry.form.pdf.type.LineBreaker;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/** Where the authorised person signs: position and basis at the left, blanks at the right. */
final class Closing {

  private static final float WIDTH = 0.42f * Paper.TEXT_WIDTH;
  private static final float GAP = 18;
  private static final float BETWEEN = 14;

  private final Signature signature;
  private final Pages pages;
  private final Fonts fonts;
  private final Element document;
  private final List<List<SetLine>> paragraphs = new ArrayList<>();
  private final float height;

  Closing(Signature signature, Pages pages, Fonts fonts, Element document) {
    this.signature = signature;
    this.pages = pages;
    this.fonts = fonts;
    this.document = document;
    int lines = 0;
    for (String text : texts()) {
      List<SetLine> paragraph = LineBreaker.heading(text, fonts.body(), WIDTH);
      paragraphs.add(paragraph);
      lines += paragraph.size();
    }
    this.height = lines * fonts.body().leading() + fonts.caption().leading();
  }

  /** The height that the block takes with the space above it, in points. */
  float height() {
    return GAP + height;
  }

  /** Draws the block below the table, whole: on the next page when it does not fit. */
  void draw() throws IOException {
    Style style = fonts.body();
    if (pages.space() < height()) {
      pages.next();
    } else {
      pages.down(GAP);
    }
    float y = pages.y() - style.ascent();
    for (List<SetLine> paragraph : paragraphs) {
      pages.begin(document.child("P"));
      for (SetLine line : paragraph) {
        pages.canvas().line(line, style, Paper.LEFT, y);
        y -= style.leading();
      }
      pages.end();
    }
    blanks(Paper.LEFT + WIDTH + BETWEEN, pages.y() - style.ascent());
    pages.down(height);
  }

  private List<String> texts() {
    return signature.basis().isEmpty()
        ? List.of(signature.position())
        : List.of(signature.position(), "(" + signature.basis() + ")");
  }

  private void blanks(float left, float y) {
    Style style = fonts.caption();
    int count = Math.max(1, signature.blanks().size());
    float width = (Paper.RIGHT - left - BETWEEN * (count - 1)) / count;
    float x = left;
    for (String blank : signature.blanks()) {
      pages.canvas().rule(x, y - 2, x + width, y - 2);
      float indent = (width - style.width(blank)) / 2;
      pages.begin(document.child("P"));
      pages.canvas().plain(blank, style, x + indent, y - 2 - style.leading());
      pages.end();
      x += width + BETWEEN;
    }
  }
}
