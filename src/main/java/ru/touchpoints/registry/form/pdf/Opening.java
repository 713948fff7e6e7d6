package ru.touchpoints.registry.form.pdf;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;

/** What stands above the table: the annex block, the title, the edition. */
final class Opening {

  private static final float ANNEX_SHARE = 0.42f;
  private static final float GAP = 8;

  private final Form form;
  private final Pages pages;
  private final Fonts fonts;

  Opening(Form form, Pages pages, Fonts fonts) {
    this.form = form;
    this.pages = pages;
    this.fonts = fonts;
  }

  void draw() {
    annex();
    pages.down(GAP);
    form.title().forEach(line -> centred(line, fonts.title()));
    pages.down(GAP / 2);
    centred(form.edition(), fonts.body());
    pages.down(GAP);
  }

  /** A block at the right edge whose lines begin under each other. */
  private void annex() {
    Style style = fonts.body();
    List<String> lines = new ArrayList<>();
    for (String line : form.annex()) {
      lines.addAll(LineBreaker.lines(line, style, Paper.TEXT_WIDTH * ANNEX_SHARE));
    }
    float width = 0;
    for (String line : lines) {
      width = Math.max(width, style.width(line));
    }
    for (String line : lines) {
      pages.canvas().text(line, style, Paper.RIGHT - width, pages.y() - style.ascent());
      pages.down(style.leading());
    }
  }

  private void centred(String text, Style style) {
    for (String line : LineBreaker.lines(text, style, Paper.TEXT_WIDTH)) {
      float x = Paper.LEFT + (Paper.TEXT_WIDTH - style.width(line)) / 2;
      pages.canvas().text(line, style, x, pages.y() - style.ascent());
      pages.down(style.leading());
    }
  }
}
