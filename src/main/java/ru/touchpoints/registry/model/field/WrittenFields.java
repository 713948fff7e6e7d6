package ru.touchpoints.registry.model.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** The fields of one record as a file has them; what does not fit is as good as absent. */
public interface WrittenFields {

  /** By which order they are written. */
  Order order();

  Optional<String> text(String field);

  /** The text, or an empty one. */
  default String requiredText(String field) {
    return text(field).orElse("");
  }

  boolean flag(String field);

  Optional<LocalDate> day(String field);

  <T extends Term> Optional<T> term(Terms<T> vocabulary, String field);

  <T extends Term> List<T> terms(Terms<T> vocabulary, String field);

  /** The texts of a list, told apart from no list at all. */
  Optional<List<String>> optionalTexts(String field);

  /** The texts of a list; empty when there is no list. */
  default List<String> texts(String field) {
    return optionalTexts(field).orElse(List.of());
  }
}
