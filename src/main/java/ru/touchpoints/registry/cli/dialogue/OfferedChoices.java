package ru.touchpoints.registry.cli.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.touchpoints.registry.model.title.ProcessTitle;

/**
 * OfferedChoices in their order, and which of them an answer means: by numbers and stretches of
 * them, by what they are called, by a part of that.
 *
 * @param habits the place of what people call otherwise than any of the names does
 */
public record OfferedChoices(List<Choice> all, Function<String, Optional<Integer>> habits) {

  private static final Set<String> EVERYTHING = Set.of("все", "всё", "all");
  private static final Pattern STRETCH = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");
  private static final Pattern NUMBERS = Pattern.compile("[0-9\\s,;.–—-]*+");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,;.]+");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;]");

  public OfferedChoices {
    all = List.copyOf(all);
  }

  public static OfferedChoices of(List<Choice> all) {
    return new OfferedChoices(all, word -> Optional.empty());
  }

  /**
   * What an answer was understood as.
   *
   * @param places of the choices, in order
   * @param unclear the part of the answer that fits none of them, or any of {@code places}
   */
  record Meant(List<Integer> places, Optional<String> unclear) {
    Meant {
      places = List.copyOf(places);
    }

    private static Meant of(List<Integer> places) {
      return new Meant(places, Optional.empty());
    }

    private static Meant unclear(String word, List<Integer> fitting) {
      return new Meant(fitting, Optional.of(word));
    }
  }

  /** The names that an answer may be completed to. */
  List<String> words() {
    return all.stream().flatMap(choice -> choice.names().stream().limit(1)).toList();
  }

  /** The only choice that the answer means. */
  Meant one(String answer) {
    String text = answer.strip();
    if (NUMBERS.matcher(text).matches()) {
      List<Integer> places = numbers(text);
      return places.size() == 1 ? Meant.of(places) : Meant.unclear(text, List.of());
    }
    List<Integer> places = called(text);
    return places.size() == 1 ? Meant.of(places) : Meant.unclear(text, places);
  }

  /** Every choice that the answer means; a name with a comma in it is one name. */
  Meant several(String answer) {
    String text = answer.strip();
    if (EVERYTHING.contains(text.toLowerCase(Locale.ROOT))) {
      return Meant.of(places(place -> !all.get(place).apart()));
    }
    List<Integer> whole = places(place -> named(place, folded(text)::equals));
    if (whole.size() == 1) {
      return Meant.of(whole);
    }
    TreeSet<Integer> places = new TreeSet<>();
    for (String part : BETWEEN_NAMES.split(text, -1)) {
      String word = part.strip();
      boolean numbers = NUMBERS.matcher(word).matches();
      List<Integer> meant = numbers ? numbers(word) : called(word);
      if (!word.isEmpty() && (meant.isEmpty() || (!numbers && meant.size() > 1))) {
        return Meant.unclear(word, meant);
      }
      places.addAll(meant);
    }
    return places.isEmpty() ? Meant.unclear(text, List.of()) : Meant.of(List.copyOf(places));
  }

  /** The places that the numbers mean; none when any of them is no number of a choice. */
  private List<Integer> numbers(String text) {
    TreeSet<Integer> places = new TreeSet<>();
    String joined = text.replace('–', '-').replace('—', '-').replace(" -", "-").replace("- ", "-");
    for (String word : BETWEEN_NUMBERS.split(joined, -1)) {
      Matcher stretch = STRETCH.matcher(word.contains("-") ? word : word + "-" + word);
      if (word.isEmpty()) {
        continue;
      }
      int first = stretch.matches() ? Integer.parseInt(stretch.group(1)) : 0;
      int last = stretch.matches() ? Integer.parseInt(stretch.group(2)) : 0;
      if (first < 1 || last < first || last > all.size()) {
        return List.of();
      }
      IntStream.rangeClosed(first - 1, last - 1).forEach(places::add);
    }
    return List.copyOf(places);
  }

  /** The places of what is called so; else of what has it in its name. */
  private List<Integer> called(String word) {
    String wanted = folded(word);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Integer> equal = places(place -> named(place, wanted::equals));
    if (!equal.isEmpty()) {
      return equal;
    }
    Optional<Integer> habit = habits.apply(word);
    return habit.isPresent()
        ? List.of(habit.get())
        : places(place -> named(place, name -> name.contains(wanted)));
  }

  private boolean named(int place, Predicate<String> fits) {
    List<String> names = new ArrayList<>(all.get(place).names());
    names.add(all.get(place).shown());
    return names.stream().map(OfferedChoices::folded).anyMatch(fits);
  }

  private static String folded(String name) {
    return ProcessTitle.of(name).folded();
  }

  private List<Integer> places(IntPredicate wanted) {
    return IntStream.range(0, all.size()).filter(wanted).boxed().toList();
  }
}
