package ru.touchpoints.registry.finding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last answer to a question that is asked of the very same thing for each of its parts: worked
 * out once, not once a part. Threads that ask at the same time about different things only work
 * more.
 */
public final class Remembered<R> {

  private volatile @Nullable Answer<R> last;

  private record Answer<R>(Object of, R result) {}

  /** The answer about the thing itself; one that merely equals it is another one. */
  @SuppressWarnings("ReferenceEquality")
  public R of(Object thing, Supplier<R> answer) {
    Answer<R> known = last;
    if (known == null || known.of() != thing) {
      known = new Answer<>(thing, answer.get());
      last = known;
    }
    return known.result();
  }
}
