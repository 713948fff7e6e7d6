package ru.touchpoints.registry.model.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Things by their titles, so that the nearly equal ones are found without comparing all. */
final class TitleIndex<T> {

  private static final int BEGINNING = 3;

  private final List<T> things;
  private final Function<T, ProcessTitle> title;
  private final Map<String, List<Integer>> byBeginning = new HashMap<>();

  TitleIndex(List<T> things, Function<T, ProcessTitle> title) {
    this.things = List.copyOf(things);
    this.title = title;
    for (int i = 0; i < things.size(); i++) {
      for (String word : title.apply(things.get(i)).words()) {
        byBeginning.computeIfAbsent(beginning(word), key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The things whose titles are nearly equal, but not equal, in their order. */
  List<T> near(ProcessTitle wanted) {
    Map<Integer, Integer> common = new TreeMap<>();
    for (String word : wanted.words()) {
      byBeginning
          .getOrDefault(beginning(word), List.of())
          .forEach(i -> common.merge(i, 1, Integer::sum));
    }
    List<T> near = new ArrayList<>();
    common.forEach(
        (i, count) -> {
          ProcessTitle other = title.apply(things.get(i));
          // Nearly equal titles share three words in four; half leaves room for slips.
          boolean enough = 4 * count >= wanted.words().size() + other.words().size() - 2;
          if (enough && !other.folded().equals(wanted.folded()) && wanted.near(other)) {
            near.add(things.get(i));
          }
        });
    return near;
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(word.length(), BEGINNING));
  }
}
