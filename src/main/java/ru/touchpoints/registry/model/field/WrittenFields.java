package ru.touchpoints.registry.model.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.term.Term;

/** The fields of one record as a file has them; what does not fit is as good as absent. */
public interface WrittenFields {

  Optional<String> text(String field);

  /** The text, or an empty one. */
  default String requiredText(String field) {
    return text(field).orElse("");
  }

  boolean flag(String field);

  Optional<LocalDate> day(String field);

  <T extends Enum<T> & Term> Optional<T> term(Class<T> vocabulary, String field);

  <T extends Enum<T> & Term> List<T> terms(Class<T> vocabulary, String field);

  /** The texts of a list, told apart from no list at all. */
  Optional<List<String>> optionalTexts(String field);

  /** The texts of a list; empty when there is no list. */
  default List<String> texts(String field) {
    return optionalTexts(field).orElse(List.of());
  }
}
