package ru.touchpoints.registry.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Advice on references that lead nowhere, and where it ends. */
final class KnownIdsTest {

  private static final int MANY = 1_000;

  private static final KnownIds KNOWN =
      new KnownIds(IntStream.range(0, MANY).mapToObj(i -> "p" + (MANY + i)).toList());

  @Test
  void soManyPairsAreComparedAndLaterReferencesGetNoAdvice() {
    List<Optional<String>> told =
        IntStream.rangeClosed(1, KnownIds.MOST_COMPARED / MANY)
            .mapToObj(i -> KNOWN.nearest("q" + (MANY + i - 1)))
            .toList();
    assertThat(told).doesNotContain(Optional.empty()).contains(Optional.of("p1999"));
    assertThat(KNOWN.nearest("r1000")).isEmpty();
    assertThat(KNOWN.single("p100")).isEmpty();
    assertThat(KNOWN.nearest("q1000")).as("what was compared before").hasValue("p1000");
    assertThat(KNOWN.hold("p1999")).isTrue();
  }
}
