package ru.touchpoints.registry.form.loss;

import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;

/**
 * What of a form its document could not take.
 *
 * @param characters that it has no sign for
 * @param cells whose texts it has cut
 */
public record Losses(List<LostCharacter> characters, List<CutCell> cells) {

  public Losses {
    characters = List.copyOf(characters);
    cells = List.copyOf(cells);
  }

  /** Looks through a form whose document is written already. */
  public static Losses of(Form form, FormWriter writer) {
    return new Losses(LostCharacters.of(form, writer), CutCell.of(form, writer));
  }
}
