package ru.touchpoints.registry.form.loss;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.loss.LostCharacter.Place;

/**
 * A cell of the list whose text is too long for the document.
 *
 * @param length of the whole text, in UTF-16 units
 * @param longest so many of them a cell takes
 */
public record CutCell(Place place, int length, int longest) {

  /** All there are, in the order in which they are read. */
  static List<CutCell> of(Form form, FormWriter writer) {
    List<CutCell> cut = new ArrayList<>();
    for (Form.Section section : form.sections()) {
      for (Form.Block block : section.blocks()) {
        for (Form.Row row : block.rows()) {
          for (int i = 0; i < row.cells().size(); i++) {
            int length = length(row.cells().get(i));
            if (length > writer.longest()) {
              cut.add(new CutCell(Place.of(form, block, row, i), length, writer.longest()));
            }
          }
        }
      }
    }
    return cut;
  }

  /** That of its lines and of what divides them. */
  private static int length(Form.Cell cell) {
    return cell.lines().stream().mapToInt(line -> line.text().length() + 1).sum() - 1;
  }
}
