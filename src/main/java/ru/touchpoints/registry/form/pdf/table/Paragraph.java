package ru.touchpoints.registry.form.pdf.table;

import java.util.Optional;
import ru.touchpoints.registry.form.pdf.tag.Element;

/** A paragraph of a cell and its place in the structure, which it takes when it is first drawn. */
final class Paragraph {

  private final Element cell;
  private final boolean alone;
  private final Optional<String> link;
  private Optional<Element> element = Optional.empty();

  /**
   * @param alone whether the cell has no other
   * @param link where it leads, when it does
   */
  Paragraph(Element cell, boolean alone, Optional<String> link) {
    this.cell = cell;
    this.alone = alone;
    this.link = link;
  }

  Optional<String> link() {
    return link;
  }

  /** What its text belongs to: a link, a paragraph, or the cell when that has no more. */
  Element element() {
    if (element.isEmpty()) {
      Element paragraph = alone && link.isEmpty() ? cell : cell.child("P");
      element = Optional.of(link.isPresent() ? paragraph.child("Link") : paragraph);
    }
    return element.get();
  }
}
