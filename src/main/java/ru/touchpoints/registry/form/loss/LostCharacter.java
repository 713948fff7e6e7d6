package ru.touchpoints.registry.form.loss;

import java.util.Optional;
import ru.touchpoints.registry.form.Form;

/**
 * A character that a document has no sign for.
 *
 * @param place of the table where it stands first; empty where it stands around the table
 * @param count of the places where it stands
 */
public record LostCharacter(int codePoint, Optional<Place> place, int count) {

  /**
   * A cell of the list.
   *
   * @param column its header
   * @param touchpoint empty in what is said of the whole process
   */
  public record Place(String column, String process, String touchpoint) {

    static Place of(Form form, Form.Block block, Form.Row row, int column) {
      boolean ofProcess = form.columns().get(column).part() == Form.Part.BLOCK_NAME;
      return new Place(
          form.columns().get(column).header(), block.process(), ofProcess ? "" : row.touchpoint());
    }
  }

  LostCharacter again() {
    return new LostCharacter(codePoint, place, count + 1);
  }
}
