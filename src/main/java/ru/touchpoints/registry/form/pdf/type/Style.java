package ru.touchpoints.registry.form.pdf.type;

/**
 * A typeface in a size.
 *
 * @param size in points
 */
public record Style(Typeface face, float size) {

  /** Between two base lines, in points. */
  public float leading() {
    return size * 1.2f;
  }

  /** From the top of a line to its base line. */
  public float ascent() {
    return size * 0.9f;
  }

  /** The width of a text in points. */
  public float width(String text) {
    return face.width(text, size);
  }

  /** The width before each character of a text, and of the whole, in points. */
  float[] widths(String text) {
    return face.widths(text, size);
  }
}
