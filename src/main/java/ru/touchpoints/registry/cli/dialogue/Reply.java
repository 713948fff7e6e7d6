package ru.touchpoints.registry.cli.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an answer was understood as.
 *
 * @param value empty when the answer cannot be taken
 * @param remark what is to be said of it; empty for nothing
 * @param lines to be shown before the question is put again
 */
public record Reply<T>(Optional<T> value, String remark, List<String> lines) {

  public Reply {
    lines = List.copyOf(lines);
  }

  public static <T> Reply<T> of(T value) {
    return of(value, "");
  }

  /** The answer is taken, but there is something to say of it. */
  public static <T> Reply<T> of(T value, String remark) {
    return new Reply<>(Optional.of(value), remark, List.of());
  }

  public static <T> Reply<T> refused(String remark) {
    return new Reply<>(Optional.empty(), remark, List.of());
  }

  /** The answer asks for more to choose from. */
  static <T> Reply<T> more(List<String> lines) {
    return new Reply<>(Optional.empty(), "", lines);
  }

  <S> Reply<S> map(Function<T, S> other) {
    return new Reply<>(value.map(other), remark, lines);
  }
}
