package ru.touchpoints.registry.rule.need;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;

/**
 * The needs of an order as editors put them in words of their own. Only a text that says the same
 * and nothing more is recognised: «консультация» is, «консультация нотариуса» is not.
 */
final class NeedWords {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^а-я]+");

  /** What declension changes, where at least three letters come before it: «ответа», «бланков». */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[а-я]{3})(?:ами|ями|ов|ев|ах|ях|ам|ям|ом|ем"
              + "|(?:(?<![аеиоуыэюяйь])|(?<=(?<![а-я])[а-я]{3}))[аеиоуыэюяйь]++)$");

  /** Suffixes tell «получение» from «получить»; the need is the same. */
  private static final int STEM = 6;

  /** The stems of words that introduce any need or only join others. */
  private static final Set<String> FILLERS =
      Set.of(
          "получе", "получи", "узнат", "остави", "и", "или", "о", "об", "по", "на", "для", "с",
          "от", "клиент");

  /** Made once for each order that is met: a run knows few. */
  private static final Map<Order, NeedWords> KNOWN = new ConcurrentHashMap<>();

  private final Order order;
  private final Map<Set<String>, Need> byStems = new HashMap<>();

  private NeedWords(Order order) {
    this.order = order;
    for (Need need : order.needs().all()) {
      Stream.concat(Stream.of(need.title()), need.sayings().stream())
          .map(NeedWords::stems)
          .filter(stems -> !stems.isEmpty())
          .forEach(stems -> byStems.putIfAbsent(stems, need));
    }
  }

  /** The words of that order. */
  static NeedWords of(Order order) {
    return KNOWN.computeIfAbsent(order, NeedWords::new);
  }

  /** The need that the text tells of and of nothing besides. */
  Optional<Need> find(String text) {
    String word = text.strip();
    return order.needs().stream()
        .filter(need -> need.id().equalsIgnoreCase(word))
        .findFirst()
        .or(() -> Optional.ofNullable(byStems.get(stems(text))));
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    for (String word : NOT_LETTERS.splitAsStream(PlainWords.folded(text)).toList()) {
      String bare = ENDING.matcher(word).replaceFirst("");
      String stem = bare.substring(0, Math.min(STEM, bare.length()));
      if (!word.isEmpty() && !FILLERS.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
