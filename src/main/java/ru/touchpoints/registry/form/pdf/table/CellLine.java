package ru.touchpoints.registry.form.pdf.table;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.LineBreaker;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/** One set line of a cell and the paragraph it is part of. */
record CellLine(SetLine line, Paragraph paragraph) {

  /** Sets a cell's paragraphs in lines of a width in points. */
  static List<CellLine> of(List<Form.Line> paragraphs, Element cell, Style style, float width) {
    List<CellLine> lines = new ArrayList<>();
    for (Form.Line text : paragraphs) {
      Paragraph paragraph = new Paragraph(cell, paragraphs.size() == 1, text.link());
      for (SetLine line : LineBreaker.lines(text.text(), style, width)) {
        lines.add(new CellLine(line, paragraph));
      }
    }
    return lines;
  }
}
