package ru.touchpoints.registry.load.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

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
    Order usual = BuiltInOrder.get();
    if (order == usual) {
      return Optional.empty();
    }
    return switch (field) {
      case "type" ->
          usual
              .types()
              .byId(value)
              .map(
                  type ->
                      message(field, type, likes(order.types(), own -> alike(own, type)), known));
      case "needs" ->
          usual
              .needs()
              .byId(value)
              .map(
                  need ->
                      message(field, need, likes(order.needs(), own -> alike(own, need)), known));
      default -> Optional.empty();
    };
  }

  private static <T extends Term> List<String> likes(Terms<T> words, Predicate<T> alike) {
    return words.stream().filter(alike).map(Term::id).toList();
  }

  private static boolean alike(TouchpointType one, TouchpointType other) {
    return one.address() == other.address() && one.impliedChannel().equals(other.impliedChannel());
  }

  private static boolean alike(Need one, Need other) {
    return one.role().isPresent() && one.role().equals(other.role());
  }

  /** The word meant is one nearly so written, called so in Russian, or the only one alike. */
  private static Message message(String field, Term usual, List<String> alike, Vocabulary known) {
    Optional<String> meant =
        known
            .nearest(usual.id())
            .or(() -> known.nearest(usual.title()))
            .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
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
