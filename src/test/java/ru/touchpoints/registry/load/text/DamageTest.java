package ru.touchpoints.registry.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is looked up is what a reading of every pointer would tell. */
final class DamageTest {

  private static final List<String> STEPS = List.of("a", "a-b", "a~1", "b", "1", "10", "1.", "");

  private static String pointer(Random random) {
    StringBuilder pointer = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      pointer.append('/').append(STEPS.get(random.nextInt(STEPS.size())));
    }
    return pointer.toString();
  }

  private static boolean holds(String outer, String inner) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }

  @Test
  void aThingIsSpokenOfAtItsPlaceWithinItAndAroundIt() {
    Random random = new Random(4);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      Set<String> pointers = new HashSet<>();
      for (int j = random.nextInt(i % 2 == 0 ? 5 : 30); j > 0; j--) {
        pointers.add(pointer(random));
      }
      Damage damage = Damage.of(pointers);
      String asked = pointer(random);
      boolean within = pointers.stream().anyMatch(at -> holds(asked, at));
      boolean around = pointers.stream().anyMatch(at -> !at.isEmpty() && holds(at, asked));
      if (damage.within(asked) != within
          || damage.around(asked) != around
          || damage.at(asked) != pointers.contains(asked)
          || damage.isEmpty() != pointers.isEmpty()) {
        wrong.add(asked + " in " + pointers);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
