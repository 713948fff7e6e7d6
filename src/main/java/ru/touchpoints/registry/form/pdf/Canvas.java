package ru.touchpoints.registry.form.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The drawing of one layer of a page; coordinates in points from its lower left corner. */
final class Canvas {

  private final StringBuilder content = new StringBuilder();
  private final Map<Typeface, String> faces = new LinkedHashMap<>();

  void text(String text, Style style, float x, float y) {
    text(text, style, x, y, 0);
  }

  /**
   * One line of text.
   *
   * @param grey from 0, black, to 1, white
   */
  void text(String text, Style style, float x, float y, double grey) {
    if (!text.isEmpty()) {
      write(
          "BT %.3f g /%s %.2f Tf %.3f %.3f Td <%s> Tj ET",
          grey, name(style), style.size(), x, y, style.face().glyphs(text));
    }
  }

  /** One line of text that leads somewhere: dark blue. */
  void link(String text, Style style, float x, float y) {
    write(
        "BT 0 0 0.5 rg /%s %.2f Tf %.3f %.3f Td <%s> Tj ET",
        name(style), style.size(), x, y, style.face().glyphs(text));
  }

  /** A text that rises at {@code angle} degrees, its middle at a point. */
  void slanted(String text, Style style, float x, float y, double angle, double grey) {
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    double half = style.width(text) / 2;
    write(
        "BT %.3f g /%s %.2f Tf %.5f %.5f %.5f %.5f %.3f %.3f Tm <%s> Tj ET",
        grey,
        name(style),
        style.size(),
        cos,
        sin,
        -sin,
        cos,
        x - half * cos + style.size() * 0.35 * sin,
        y - half * sin - style.size() * 0.35 * cos,
        style.face().glyphs(text));
  }

  void line(float fromX, float fromY, float toX, float toY) {
    write("0 G 0.5 w %.3f %.3f m %.3f %.3f l S", fromX, fromY, toX, toY);
  }

  void frame(float x, float y, float width, float height) {
    write("0 G 0.5 w %.3f %.3f %.3f %.3f re S", x, y, width, height);
  }

  void fill(float x, float y, float width, float height, double grey) {
    write("%.3f g %.3f %.3f %.3f %.3f re f", grey, x, y, width, height);
  }

  private String name(Style style) {
    return faces.computeIfAbsent(
        style.face(), face -> "F" + style.face().font().getName().replaceAll("[^A-Za-z]", ""));
  }

  private void write(String operators, Object... values) {
    content.append(String.format(Locale.ROOT, operators, values)).append('\n');
  }

  /** Names the fonts that were used. */
  void register(PDResources resources) {
    faces.forEach((face, name) -> resources.put(COSName.getPDFName(name), face.font()));
  }

  /** The layer as a compressed stream. */
  PDStream stream(PDDocument document) throws IOException {
    byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
    return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
  }
}
