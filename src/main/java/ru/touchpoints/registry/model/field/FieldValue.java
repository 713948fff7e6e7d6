package ru.touchpoints.registry.model.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.term.Term;

/** What a record holds in one of its fields, whichever field it is. */
public sealed interface FieldValue {

  /** Nothing at all. */
  record Nothing() implements FieldValue {}

  /** A text as it is written. */
  record Text(String text) implements FieldValue {}

  /** Several texts, or none. */
  record Texts(List<String> texts) implements FieldValue {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /** A word of a vocabulary. */
  record Word(Term word) implements FieldValue {}

  /** Several such words, or none. */
  record Words(List<Term> words) implements FieldValue {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Yes or no. */
  record Flag(boolean set) implements FieldValue {}

  /** A day. */
  record Day(LocalDate day) implements FieldValue {}

  FieldValue NOTHING = new Nothing();

  static FieldValue text(Optional<String> text) {
    return text.<FieldValue>map(Text::new).orElse(NOTHING);
  }

  static FieldValue texts(Optional<List<String>> texts) {
    return texts.<FieldValue>map(Texts::new).orElse(NOTHING);
  }

  static FieldValue word(Optional<? extends Term> word) {
    return word.<FieldValue>map(Word::new).orElse(NOTHING);
  }

  static FieldValue day(Optional<LocalDate> day) {
    return day.<FieldValue>map(Day::new).orElse(NOTHING);
  }

  /** Each word once, in the order of its vocabulary. */
  static <T extends Term> FieldValue words(List<T> words) {
    return new Words(List.copyOf(words.stream().distinct().sorted().toList()));
  }
}
