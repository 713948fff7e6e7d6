package ru.touchpoints.registry.form.loss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Row;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.loss.LostCharacter.Place;

/** Looks through a form for the characters that its document, written already, did not take. */
final class LostCharacters {

  private final Form form;
  private final FormWriter writer;
  private final Map<Integer, LostCharacter> lost = new LinkedHashMap<>();

  private LostCharacters(Form form, FormWriter writer) {
    this.form = form;
    this.writer = writer;
  }

  /** Each of them once, in the order in which they are read. */
  static List<LostCharacter> of(Form form, FormWriter writer) {
    LostCharacters search = new LostCharacters(form, writer);
    search.around();
    for (Section section : form.sections()) {
      search.look(section.heading(), Optional.empty());
      section.blocks().forEach(search::block);
    }
    return List.copyOf(search.lost.values());
  }

  private void around() {
    List<String> texts = new ArrayList<>(form.annex());
    texts.addAll(form.title());
    texts.add(form.edition());
    form.columns().stream().map(Column::header).forEach(texts::add);
    texts.add(form.signature().position());
    texts.add(form.signature().basis());
    texts.forEach(text -> look(text, Optional.empty()));
  }

  private void block(Block block) {
    for (Row row : block.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Form.Cell cell = row.cells().get(i);
        Place place = Place.of(form, block, row, i);
        cell.lines().forEach(line -> look(line.text(), Optional.of(place)));
      }
    }
  }

  private void look(String text, Optional<Place> place) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!writer.carries(c)) {
        lost.merge(c, new LostCharacter(c, place, 1), (known, again) -> known.again());
      }
      i += Character.charCount(c);
    }
  }
}
