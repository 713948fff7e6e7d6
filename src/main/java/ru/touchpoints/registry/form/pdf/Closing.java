package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form.Signature;

/** Where the authorised person signs: position and basis at the left, blanks at the right. */
final class Closing {

  private static final float LEFT_SHARE = 0.42f;
  private static final float GAP = 18;
  private static final float BETWEEN = 14;

  private final Signature signature;
  private final Pages pages;
  private final Fonts fonts;

  Closing(Signature signature, Pages pages, Fonts fonts) {
    this.signature = signature;
    this.pages = pages;
    this.fonts = fonts;
  }

  /** Draws the block below the table, whole: on the next page when it does not fit. */
  void draw() throws IOException {
    Style style = fonts.body();
    float width = Paper.TEXT_WIDTH * LEFT_SHARE;
    List<String> lines = new ArrayList<>(LineBreaker.lines(signature.position(), style, width));
    lines.addAll(LineBreaker.lines("(" + signature.basis() + ")", style, width));
    float height = lines.size() * style.leading() + fonts.caption().leading();
    if (pages.space() < GAP + height) {
      pages.next();
    } else {
      pages.down(GAP);
    }
    float y = pages.y() - style.ascent();
    blanks(Paper.LEFT + width + BETWEEN, y);
    for (String line : lines) {
      pages.canvas().text(line, style, Paper.LEFT, y);
      y -= style.leading();
    }
    pages.down(height);
  }

  private void blanks(float left, float y) {
    Style style = fonts.caption();
    int count = Math.max(1, signature.blanks().size());
    float width = (Paper.RIGHT - left - BETWEEN * (count - 1)) / count;
    float x = left;
    for (String blank : signature.blanks()) {
      pages.canvas().line(x, y - 2, x + width, y - 2);
      float indent = (width - style.width(blank)) / 2;
      pages.canvas().text(blank, style, x + indent, y - 2 - style.leading());
      x += width + BETWEEN;
    }
  }
}
