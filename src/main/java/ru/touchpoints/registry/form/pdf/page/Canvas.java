package ru.touchpoints.registry.form.pdf.page;

import java.util.Optional;
import java.util.function.IntSupplier;
import ru.touchpoints.registry.form.pdf.file.PdfValues;
import ru.touchpoints.registry.form.pdf.type.Fonts;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/**
 * The drawing of a page; coordinates in points from its lower left corner. Lines and grounds lie
 * under all text and, like whatever the page repeats, are no part of the document's structure.
 *
 * <p>Content of the structure is never nested: a broken word is a sequence of its own, with a mark
 * of its own. Programs that follow the structure and meet one inside another take the end of the
 * inner one for that of the outer, and lose what comes after it.
 */
public final class Canvas {

  private static final String END = "EMC\n";

  /** About what the text of a page takes. */
  private static final int USUAL = 1 << 16;

  private final Fonts fonts;
  private final StringBuilder ground = new StringBuilder();
  private final StringBuilder text = new StringBuilder(USUAL);
  private Optional<IntSupplier> marks = Optional.empty();
  private boolean open;
  private boolean marked;

  Canvas(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Begins text that belongs to the structure.
   *
   * @param next gives the mark of each of its pieces
   */
  void beginContent(IntSupplier next) {
    marks = Optional.of(next);
    marked = false;
  }

  /** Begins a piece of content for what is drawn next, unless one is open. */
  private void open() {
    if (marks.isPresent() && !open) {
      begin("/P<<", marks.get());
      text.append(">>BDC\n");
      open = true;
    }
  }

  private void begin(String head, IntSupplier next) {
    text.append(head).append("/MCID ").append(next.getAsInt());
    marked = true;
  }

  private void close() {
    if (open) {
      text.append(END);
      open = false;
    }
  }

  /** Begins text that every page has. */
  void beginFurniture(String kind) {
    text.append("/Artifact<</Type/Pagination/Subtype/").append(kind).append(">>BDC\n");
  }

  /** Begins text that only the page has, not the document. */
  void beginRepetition() {
    text.append("/Artifact BMC\n");
  }

  /** Ends what was begun; content without any text has a mark all the same. */
  void end() {
    if (marks.isEmpty()) {
      text.append(END);
    } else if (!marked) {
      open();
    }
    close();
    marks = Optional.empty();
  }

  /**
   * Draws a set line. A word that is broken in it is whole for those who search or copy: its first
   * part stands for all of it, the others for nothing. The hyphen is no part of the structure, so
   * that the word is whole as well for those who put its parts together.
   */
  public void line(SetLine line, Style style, float x, float y) {
    String shown = line.text();
    int end = shown.length() - (line.hyphenated() ? 1 : 0);
    int at = Math.min(line.carried(), end);
    float right = x;
    if (at > 0) {
      right = run(shown.substring(0, at), "", style, right, y);
    }
    if (line.broken() > at) {
      String middle = shown.substring(at, line.broken());
      right =
          style.face().covers(middle)
              ? plain(middle, style, right, y)
              : run(middle, middle, style, right, y);
    }
    if (line.broken() < end && line.broken() >= at) {
      right = run(shown.substring(line.broken(), end), line.whole(), style, right, y);
    }
    if (end < shown.length()) {
      hyphen(shown.substring(end), style, right, y);
    }
  }

  /** Draws a line in the dark blue of links. */
  public void link(SetLine line, Style style, float x, float y) {
    text.append("0 0 0.5 rg\n");
    line(line, style, x, y);
    text.append("0 g\n");
  }

  private float run(String part, String meant, Style style, float x, float y) {
    close();
    if (marks.isPresent()) {
      begin("/Span<<", marks.get());
    } else {
      text.append("/Span<<");
    }
    text.append("/ActualText").append(PdfValues.text(meant)).append(">>BDC\n");
    float right = draw(part, style, x, y);
    text.append(END);
    return right;
  }

  private void hyphen(String sign, Style style, float x, float y) {
    close();
    text.append(marks.isPresent() ? "/Artifact BMC\n" : "");
    text.append("/Span<</ActualText").append(PdfValues.text("")).append(">>BDC\n");
    draw(sign, style, x, y);
    text.append(END).append(marks.isPresent() ? END : "");
  }

  /** Draws a text that is not broken; gives back its right edge. */
  public float plain(String part, Style style, float x, float y) {
    open();
    return draw(part, style, x, y);
  }

  private float draw(String part, Style style, float x, float y) {
    font(text, style);
    text.append("1 0 0 1 ");
    PdfValues.number(text, x);
    text.append(' ');
    PdfValues.number(text, y);
    text.append(" Tm<");
    return x + letters(text, part, style);
  }

  private void font(StringBuilder out, Style style) {
    out.append("BT/").append(fonts.name(style.face())).append(' ');
    PdfValues.number(out, style.size());
    out.append(" Tf ");
  }

  private static float letters(StringBuilder out, String part, Style style) {
    float width = style.face().write(part, out) * style.size();
    out.append(">Tj ET\n");
    return width;
  }

  /** A text that rises at {@code angle} degrees, its middle at a point, under all other text. */
  void mark(String mark, Style style, float x, float y, double angle, double grey) {
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    double half = style.width(mark) / 2;
    double down = style.size() * 0.35;
    ground.append("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n");
    ground.append("/Span<</ActualText").append(PdfValues.text(mark)).append(">>BDC\n");
    ground.append(PdfValues.numbers(grey)).append("g\n");
    String place = PdfValues.numbers(x - half * cos + down * sin, y - half * sin - down * cos);
    font(ground, style);
    ground.append(PdfValues.numbers(cos, sin, -sin, cos)).append(place).append("Tm<");
    letters(ground, mark, style);
    ground.append("0 g\n").append(END).append(END);
  }

  public void rule(float fromX, float fromY, float toX, float toY) {
    ground.append("/Artifact BMC 0.5 w ").append(PdfValues.numbers(fromX, fromY)).append("m ");
    ground.append(PdfValues.numbers(toX, toY)).append("l S ").append(END);
  }

  public void frame(float x, float y, float width, float height) {
    ground.append("/Artifact BMC 0.5 w ").append(PdfValues.numbers(x, y, width, height));
    ground.append("re S ").append(END);
  }

  /** A ground from 0, black, to 1, white. */
  public void fill(float x, float y, float width, float height, double grey) {
    ground.append("/Artifact BMC ").append(PdfValues.numbers(grey)).append("g ");
    ground.append(PdfValues.numbers(x, y, width, height)).append("re f 0 g ").append(END);
  }

  /** All that was drawn. */
  String content() {
    return ground.append(text).toString();
  }
}
