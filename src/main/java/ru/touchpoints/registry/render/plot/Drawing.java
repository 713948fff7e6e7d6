package ru.touchpoints.registry.render.plot;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.TextLayout;

/**
 * Shapes and texts of one plot, from the top down. It is as wide as a phone, so that its letters
 * are of a size to read there, and grows with the page.
 */
final class Drawing {

  static final double WIDTH = 360;

  /** As many letters of usual width as go into a line. */
  private static final int LETTERS = 46;

  private static final double LINE = 17;
  private static final double BASE = 13;
  private static final double KEY = 12;

  private final StringBuilder shapes = new StringBuilder();
  private final Markup markup = Markup.inLines(shapes);
  private double y;

  /** How far down the next shape begins. */
  double y() {
    return y;
  }

  void down(double distance) {
    y += distance;
  }

  /** A text in as many lines as it takes. */
  void lines(String text) throws IOException {
    for (String line : broken(text, LETTERS)) {
      text(line, "label", 0, y + BASE);
      y += LINE;
    }
  }

  /** What a colour stands for. */
  void key(int series, String name) throws IOException {
    rectangle("b" + series % PlotStyle.COLOURS, 0, KEY, KEY);
    for (String line : broken(name, LETTERS - 3)) {
      text(line, "label", KEY + 6, y + BASE - 2);
      y += LINE;
    }
  }

  /** «п.» stays with its number. */
  private static List<String> broken(String text, int letters) {
    return TextLayout.cut(Printable.of(text).replace("п. ", "п.\u00a0"), letters);
  }

  void text(String text, String look, double x, double baseline) throws IOException {
    markup.element("text", text, "class", look, "x", n(x), "y", n(baseline)).line();
  }

  /** A rectangle whose upper edge is where the drawing has got to. */
  void rectangle(String look, double x, double width, double height) throws IOException {
    markup
        .empty("rect", "class", look, "x", n(x), "y", n(y), "width", n(width), "height", n(height))
        .line();
  }

  /**
   * A line through points.
   *
   * @param points x and y by turns
   */
  void line(String look, List<Double> points) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < points.size(); i += 2) {
      text.append(i == 0 ? "" : " ").append(n(points.get(i))).append(',');
      text.append(n(points.get(i + 1)));
    }
    markup.empty("polyline", "class", look, "points", text.toString()).line();
  }

  void point(String look, double x, double at) throws IOException {
    markup.empty("circle", "class", look, "cx", n(x), "cy", n(at), "r", "3").line();
  }

  /**
   * Puts the plot on the page.
   *
   * @param name what it is called to those who do not see it
   */
  void write(String name, Markup page) throws IOException {
    markup.flush();
    page.open(
            "svg",
            "class",
            "plot",
            "role",
            "img",
            "aria-label",
            Printable.of(name),
            "viewBox",
            "0 0 " + n(WIDTH) + " " + n(y))
        .line();
    page.raw(shapes.toString()).close().line();
  }

  private static String n(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
