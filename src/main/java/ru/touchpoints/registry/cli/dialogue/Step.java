package ru.touchpoints.registry.cli.dialogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A question about a draft.
 *
 * @param applies whether the draft as it stands leaves the question open
 * @param asking asks and gives the draft with the answer; empty when the person wants to go back
 */
public record Step<D>(Predicate<D> applies, Function<D, Optional<D>> asking) {

  public static <D> Step<D> always(Function<D, Optional<D>> asking) {
    return new Step<>(draft -> true, asking);
  }
}
