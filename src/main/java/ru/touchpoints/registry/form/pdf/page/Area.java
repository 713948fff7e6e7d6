package ru.touchpoints.registry.form.pdf.page;

import ru.touchpoints.registry.form.pdf.file.PdfValues;

/** A place of a page, in points from its lower left corner. */
public record Area(float left, float bottom, float right, float top) {

  /** The smallest one that holds both. */
  Area with(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  String rectangle() {
    return PdfValues.numbers(left, bottom, right, top);
  }

  /** Its corners in the order that viewers expect: upper ones first. */
  String corners() {
    return PdfValues.numbers(left, top, right, top, left, bottom, right, bottom);
  }
}
