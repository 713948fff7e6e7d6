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

  private static final float LEFT_SHARE = 0.42f;
  private static final float GAP = 18;
  private static final float BETWEEN = 14;

  private final Signature signature;
  private final Pages pages;
  private final Fonts fonts;
  private final Element document;

  Closing(Signature signature, Pages pages, Fonts fonts, Element document) {
    this.signature = signature;
    this.pages = pages;
    this.fonts = fonts;
    this.document = document;
  }

  /** Draws the block below the table, whole: on the next page when it does not fit. */
  void draw() throws IOException {
    Style style = fonts.body();
    float width = Paper.TEXT_WIDTH * LEFT_SHARE;
    List<List<SetLine>> paragraphs = new ArrayList<>();
    int lines = 0;
    for (String text : texts()) {
      paragraphs.add(LineBreaker.lines(text, style, width));
      lines += paragraphs.get(paragraphs.size() - 1).size();
    }
    float height = lines * style.leading() + fonts.caption().leading();
    if (pages.space() < GAP + height) {
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
    blanks(Paper.LEFT + width + BETWEEN, pages.y() - style.ascent());
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
