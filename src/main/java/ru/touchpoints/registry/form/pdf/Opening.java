package ru.touchpoints.registry.form.pdf;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.pdf.page.Pages;
import ru.touchpoints.registry.form.pdf.page.Paper;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.Fonts;
import ru.touchpoints.registry.form.pdf.type.LineBreaker;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/** What stands above the table: the annex block, the mark of a draft, the title, the edition. */
final class Opening {

  private static final float ANNEX_SHARE = 0.42f;
  private static final float GAP = 8;

  private final Form form;
  private final Pages pages;
  private final Fonts fonts;
  private final Element document;

  Opening(Form form, Pages pages, Fonts fonts, Element document) {
    this.form = form;
    this.pages = pages;
    this.fonts = fonts;
    this.document = document;
  }

  void draw() {
    annex();
    pages.down(2 * GAP);
    if (form.mark().isPresent()) {
      centred(List.of(form.mark().get()), document.child("P"), fonts.title());
      pages.down(GAP / 2);
    }
    centred(form.title(), document.child("H1"), fonts.title());
    pages.down(GAP / 2);
    centred(List.of(form.edition()), document.child("P"), fonts.body());
    pages.down(GAP);
  }

  /** A block at the right edge whose lines begin under each other. */
  private void annex() {
    Style style = fonts.body();
    List<List<SetLine>> paragraphs = new ArrayList<>();
    float width = 0;
    for (String text : form.annex()) {
      List<SetLine> lines = LineBreaker.heading(text, style, Paper.TEXT_WIDTH * ANNEX_SHARE);
      paragraphs.add(lines);
      for (SetLine line : lines) {
        width = Math.max(width, style.width(line.text().stripTrailing()));
      }
    }
    for (List<SetLine> lines : paragraphs) {
      if (lines.get(0).text().isEmpty()) {
        // To the ear there is nothing there.
        pages.down(style.leading());
        continue;
      }
      pages.begin(document.child("P"));
      for (SetLine line : lines) {
        pages.canvas().line(line, style, Paper.RIGHT - width, pages.y() - style.ascent());
        pages.down(style.leading());
      }
      pages.end();
    }
  }

  private void centred(List<String> texts, Element element, Style style) {
    String between = "";
    for (String text : texts) {
      pages.begin(element);
      for (SetLine line : LineBreaker.heading(text, style, Paper.TEXT_WIDTH)) {
        float width = style.width(line.text().stripTrailing());
        float x = Paper.LEFT + (Paper.TEXT_WIDTH - width) / 2;
        pages.canvas().plain(between, style, x - style.width(between), pages.y() - style.ascent());
        pages.canvas().line(line, style, x, pages.y() - style.ascent());
        pages.down(style.leading());
        between = "";
      }
      pages.end();
      // To the ear all of them are one text.
      between = " ";
    }
  }
}
