package ru.touchpoints.registry.form.xlsx;

import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Facets;
import ru.touchpoints.registry.form.Form.Section;

/**
 * How long a form is, and what it is a list of.
 *
 * @param identified whether the rows have ids by which they find their way back
 * @param ofTouchpoints whether every row is a touchpoint
 */
record Extent(int rows, boolean identified, boolean ofTouchpoints) {

  static Extent of(Form form) {
    int rows = 0;
    boolean identified = false;
    boolean ofTouchpoints = true;
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        rows += block.rows().size();
        for (Form.Row row : block.rows()) {
          ofTouchpoints &= !row.facets().equals(Facets.NONE);
          identified |= !row.touchpoint().isEmpty();
        }
      }
    }
    return new Extent(rows, identified || ofTouchpoints, ofTouchpoints);
  }
}
