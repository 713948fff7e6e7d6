package ru.touchpoints.registry.form.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;

/**
 * One set line of a cell.
 *
 * @param link where the line leads, when it does
 */
record SetLine(String text, Optional<String> link) {

  /** Sets a cell's paragraphs in lines of a width in points. */
  static List<SetLine> of(List<Form.Line> paragraphs, Style style, float width) {
    List<SetLine> lines = new ArrayList<>();
    for (Form.Line paragraph : paragraphs) {
      for (String line : LineBreaker.lines(paragraph.text(), style, width)) {
        lines.add(new SetLine(line, paragraph.link()));
      }
    }
    return lines;
  }
}
