package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.rule.RuleInfo;

/** Finds rules by what people call them. */
public final class RuleSearch {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** So many letters at the end of a long word are what declension changes. */
  private static final int ENDING = 2;

  private static final int SHORTEST_STEM = 4;

  /** More rules that only speak of a word would be no answer. */
  private static final int MOST_TOLD = 7;

  private static final Pattern CODE = Pattern.compile("tp?[0-9]*");

  private final List<RuleInfo> rules;

  /**
   * @param rules as a list has them
   */
  public RuleSearch(List<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What else a rule is told by: its title in the reader's language. */
  @FunctionalInterface
  public interface Titles {
    String of(RuleInfo rule);
  }

  /**
   * The rules that the text names, or else those that its words stand in: in their names and titles
   * before their pages. A word is found by its beginning, in any declension.
   *
   * @throws Refusal when there is none, naming the nearest
   */
  public List<RuleInfo> about(String typed, Order order, Titles titles) {
    String word = RuleCode.of(typed).toLowerCase(Locale.ROOT);
    List<RuleInfo> called = rules.stream().filter(rule -> names(rule).contains(word)).toList();
    if (!called.isEmpty()) {
      return called;
    }
    List<String> stems = CODE.matcher(word).matches() ? List.of() : stems(typed);
    List<RuleInfo> titled =
        rules.stream()
            .filter(rule -> hits(names(rule) + " " + titles.of(rule), stems) > 0)
            .toList();
    List<RuleInfo> found = titled.isEmpty() ? told(stems, order) : titled;
    if (found.isEmpty()) {
      throw unknown(word, typed);
    }
    return found;
  }

  /** The rules whose pages speak of it most, in their usual order. */
  private List<RuleInfo> told(List<String> stems, Order order) {
    Map<RuleInfo, Integer> hits = new HashMap<>();
    for (RuleInfo rule : rules) {
      int often = hits(page(rule.code(), order), stems);
      if (often > 0) {
        hits.put(rule, often);
      }
    }
    List<RuleInfo> most =
        hits.keySet().stream()
            .sorted(
                Comparator.comparing((RuleInfo rule) -> -hits.getOrDefault(rule, 0))
                    .thenComparing(RuleInfo::code))
            .limit(MOST_TOLD)
            .toList();
    return rules.stream().filter(most::contains).toList();
  }

  private static String page(String code, Order order) {
    return RulePage.of(code, order).map(RulePage::markdown).orElse("");
  }

  /** How often the stems begin words of the text; zero unless each does. */
  private static int hits(String text, List<String> stems) {
    List<String> words = words(text);
    int all = 0;
    for (String stem : stems) {
      long often = words.stream().filter(word -> word.startsWith(stem)).count();
      if (often == 0) {
        return 0;
      }
      all += (int) often;
    }
    return all;
  }

  private static List<String> stems(String typed) {
    return words(typed).stream().filter(word -> word.length() > 1).map(word -> stem(word)).toList();
  }

  private static String stem(String word) {
    return word.substring(
        0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - ENDING)));
  }

  private static List<String> words(String text) {
    return List.of(NOT_WORD.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е'), -1));
  }

  private static List<String> names(RuleInfo rule) {
    return List.of(rule.code().toLowerCase(Locale.ROOT), rule.slug());
  }

  private Refusal unknown(String word, String typed) {
    List<String> names = new ArrayList<>();
    rules.forEach(rule -> names.addAll(List.of(rule.code(), rule.slug())));
    return Nearest.of(word, names)
        .map(nearest -> new Refusal("rule.similar", typed, nearest))
        .orElseGet(() -> new Refusal("rule.none", typed));
  }
}
