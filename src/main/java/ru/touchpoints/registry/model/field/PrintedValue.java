package ru.touchpoints.registry.model.field;

import java.util.function.Function;
import java.util.stream.Stream;
import ru.touchpoints.registry.model.term.Term;

/**
 * How a document writes down what a field holds.
 *
 * @param yes its word for a flag that is set
 * @param no its word for one that is not
 * @param noFindings what it says where somebody has looked and found nothing, п. 3.9
 * @param texts sets several texts off from one another
 * @param words likewise the titles of several words of a vocabulary
 */
public record PrintedValue(
    String yes,
    String no,
    String noFindings,
    Function<Stream<String>, String> texts,
    Function<Stream<String>, String> words) {

  /** The text of a cell; empty for what the document does not tell. */
  public String of(TouchpointField field, FieldValue value) {
    if (value instanceof FieldValue.Text one) {
      return one.text();
    }
    if (value instanceof FieldValue.Word one) {
      return one.word().title();
    }
    if (value instanceof FieldValue.Words several) {
      return words.apply(several.words().stream().map(Term::title));
    }
    if (value instanceof FieldValue.Flag flag) {
      return flag.set() ? yes : no;
    }
    if (value instanceof FieldValue.Texts several) {
      return several.texts().isEmpty() && field.kind() == FieldKind.FINDINGS
          ? noFindings
          : texts.apply(several.texts().stream());
    }
    return "";
  }
}
