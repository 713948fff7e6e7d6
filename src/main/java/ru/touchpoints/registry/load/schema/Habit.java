package ru.touchpoints.registry.load.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;

/** Words of the built-in order that somebody writes by habit in a list that is kept by another. */
final class Habit {

  private final Order order;

  Habit(Order order) {
    this.order = order;
  }

  /**
   * What is to be said of a word that this order does not have; empty where the built-in one has
   * none such either.
   *
   * @param field that it stands in
   * @param known the words that may stand there
   */
  Optional<Message> of(String field, String value, Vocabulary known) {
    if (order == BuiltInOrder.get()) {
      return Optional.empty();
    }
    return switch (field) {
      case "type" -> type(value, known);
      case "needs" -> need(value, known);
      default -> Optional.empty();
    };
  }

  private Optional<Message> type(String value, Vocabulary known) {
    return BuiltInOrder.get()
        .types()
        .byId(value)
        .map(
            usual ->
                message(
                    "type",
                    usual,
                    order.types().stream().filter(own -> alike(own, usual)).map(own -> own),
                    known));
  }

  private static boolean alike(TouchpointType one, TouchpointType other) {
    return one.address() == other.address() && one.impliedChannel().equals(other.impliedChannel());
  }

  private Optional<Message> need(String value, Vocabulary known) {
    return BuiltInOrder.get()
        .needs()
        .byId(value)
        .map(
            usual ->
                message(
                    "needs",
                    usual,
                    order.needs().stream().filter(own -> alike(own, usual)).map(own -> own),
                    known));
  }

  private static boolean alike(Need one, Need other) {
    return one.role().isPresent() && one.role().equals(other.role());
  }

  /** The word meant is one nearly so written, called so in Russian, or the only one alike. */
  private static Message message(
      String field, Term usual, Stream<? extends Term> alike, Vocabulary known) {
    List<String> same = alike.map(Term::id).toList();
    Optional<String> meant =
        known
            .nearest(usual.id())
            .or(() -> known.nearest(usual.title()))
            .or(() -> same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty());
    return meant
        .map(word -> Message.of("TP104.habit", field, usual.id(), usual.title(), word))
        .orElseGet(
            () ->
                Message.of(
                    "TP104.habit-only",
                    field,
                    usual.id(),
                    usual.title(),
                    String.join(", ", known.words())));
  }
}
