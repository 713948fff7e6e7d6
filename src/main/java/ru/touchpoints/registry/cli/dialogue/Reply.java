package ru.touchpoints.registry.cli.dialogue;

import java.util.Optional;

/**
 * What an answer was understood as.
 *
 * @param value empty when the answer cannot be taken
 * @param remark what is to be said of it; empty for nothing
 */
public record Reply<T>(Optional<T> value, String remark) {

  public static <T> Reply<T> of(T value) {
    return new Reply<>(Optional.of(value), "");
  }

  /** The answer is taken, but there is something to say of it. */
  public static <T> Reply<T> of(T value, String remark) {
    return new Reply<>(Optional.of(value), remark);
  }

  public static <T> Reply<T> refused(String remark) {
    return new Reply<>(Optional.empty(), remark);
  }
}
