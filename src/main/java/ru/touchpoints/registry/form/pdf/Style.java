package ru.touchpoints.registry.form.pdf;

/**
 * A typeface in a size.
 *
 * @param size in points
 */
record Style(Typeface face, float size) {

  /** Between two base lines, in points. */
  float leading() {
    return size * 1.2f;
  }

  /** From the top of a line to its base line. */
  float ascent() {
    return size * 0.9f;
  }

  float width(String text) {
    return face.width(text, size);
  }
}
