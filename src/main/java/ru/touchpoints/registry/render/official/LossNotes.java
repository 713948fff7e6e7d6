package ru.touchpoints.registry.render.official;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.touchpoints.registry.form.loss.CutCell;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.form.loss.LostCharacter;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** What a document could not show: which sign, where it stands, what to write in its place. */
public final class LossNotes {

  /** So many signs, and as many cells, are told one by one. */
  private static final int TOLD = 10;

  /** Latin and Cyrillic letters, figures and usual signs lie below. */
  private static final int COMMON = 0x500;

  private final Wording words;

  public LossNotes(Wording words) {
    this.words = words;
  }

  /**
   * A paragraph for each sign and each cell, and one that counts those left out.
   *
   * @param drawn whether the document has another sign in the place of one that its font lacks
   */
  public List<String> of(Losses losses, boolean drawn, String file) {
    List<String> notes = new ArrayList<>();
    List<LostCharacter> lost = losses.characters();
    for (LostCharacter one : lost.subList(0, Math.min(TOLD, lost.size()))) {
      String what = words.get(drawn ? "loss.glyph" : "loss.character", sign(one), file);
      notes.add(String.join(" ", what, where(one), advice(one)));
    }
    if (lost.size() > TOLD) {
      notes.add(words.get("loss.more", lost.size() - TOLD));
    }
    List<CutCell> cut = losses.cells();
    for (CutCell one : cut.subList(0, Math.min(TOLD, cut.size()))) {
      notes.add(words.get("loss.cut", file, one.longest(), one.length(), place(one.place())));
    }
    if (cut.size() > TOLD) {
      notes.add(words.get("loss.cut.more", cut.size() - TOLD));
    }
    return notes.stream().map(note -> TextLayout.wrap("", Printable.of(note))).toList();
  }

  private String sign(LostCharacter one) {
    String code = String.format(Locale.ROOT, "U+%04X", one.codePoint());
    String shown = Printable.of(Character.toString(one.codePoint()));
    return shown.startsWith("<U+") ? code : words.get("loss.sign", shown, code);
  }

  private String where(LostCharacter one) {
    String place = one.place().map(this::place).orElseGet(() -> words.get("loss.around"));
    return one.count() > 1
        ? words.get("loss.places", place, one.count())
        : words.get("loss.place", place);
  }

  private String place(LostCharacter.Place place) {
    String point = place.touchpoint().isEmpty() ? "" : "/" + place.touchpoint();
    return words.get("loss.cell", place.process() + point, place.column());
  }

  private String advice(LostCharacter one) {
    return plain(one.codePoint())
        .map(text -> words.get("loss.write", text))
        .orElseGet(() -> words.get("loss.word"));
  }

  /** The letters that the sign is a variant of, where they are usual ones. */
  private static Optional<String> plain(int codePoint) {
    String sign = Character.toString(codePoint);
    String letters = Normalizer.normalize(sign, Normalizer.Form.NFKC);
    return letters.chars().allMatch(c -> c > ' ' && c < COMMON)
        ? Optional.of(letters)
        : Optional.empty();
  }
}
