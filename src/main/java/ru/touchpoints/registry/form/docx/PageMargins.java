package ru.touchpoints.registry.form.docx;

/** A4 across with the margins of ГОСТ Р 7.0.97-2016, in twentieths of a point. */
final class PageMargins {

  static final int WIDTH = 16838;
  static final int HEIGHT = 11906;
  static final int LEFT = 1134;
  static final int RIGHT = 567;
  static final int TOP = 1134;
  static final int BOTTOM = 1134;

  /** From the edge to the page number and to the foot line. */
  static final int EDGE = 567;

  static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

  private PageMargins() {}
}
