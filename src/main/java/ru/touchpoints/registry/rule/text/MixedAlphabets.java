package ru.touchpoints.registry.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.TextEntry;
import ru.touchpoints.registry.load.word.Alphabets;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;

/** A word of two alphabets: it reads right and is never found by a search. */
public final class MixedAlphabets implements TextRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP901", "mixed-alphabets", Severity.ERROR).withRepair();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean wants(String text, int traits, String field) {
    return (traits & (Traits.MIXED | Traits.STRANGE)) != 0;
  }

  @Override
  public void check(TextEntry entry, Consumer<Finding> findings) {
    int[] text = entry.text().codePoints().toArray();
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && Character.isLetterOrDigit(text[end])) {
        end++;
      }
      if (end > start) {
        check(entry, text, start, end, findings);
      }
      start = end + 1;
    }
  }

  private static void check(
      TextEntry entry, int[] text, int start, int end, Consumer<Finding> findings) {
    String word = new String(text, start, end - start);
    Alphabets.meant(word, russianAround(text, start, end))
        .ifPresent(meant -> findings.accept(finding(entry, word, meant, start)));
  }

  private static boolean russianAround(int[] text, int start, int end) {
    int russian = 0;
    int latin = 0;
    for (int i = 0; i < text.length; i++) {
      // Of the word itself every letter counts too, but one of its neighbours decides.
      int weight = i >= start && i < end ? 1 : text.length;
      russian += Alphabets.isCyrillic(text[i]) ? weight : 0;
      latin += Alphabets.isLatin(text[i]) ? weight : 0;
    }
    return russian >= latin;
  }

  private static Finding finding(TextEntry entry, String word, String meant, int start) {
    List<Replacement> repair = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    int[] wrong = word.codePoints().toArray();
    int[] right = meant.codePoints().toArray();
    for (int i = 0; i < wrong.length; i++) {
      if (wrong[i] != right[i]) {
        int at = start + i;
        String letter = Character.toString(right[i]);
        letters.add(Character.toString(wrong[i]));
        entry.spans().ifPresent(s -> repair.add(new Replacement(s.apply(at, at + 1), letter)));
      }
    }
    boolean toRussian = Alphabets.isCyrillic(right[indexOfChange(wrong, right)]);
    return INFO.finding(
            entry
                .spans()
                .map(spans -> entry.at(span(spans, start, start + wrong.length)))
                .orElseGet(entry::here),
            entry.subject(word),
            toRussian ? "latin" : "cyrillic",
            word,
            letters.stream().distinct().collect(Collectors.joining(", ")),
            meant)
        .repairedBy(repair);
  }

  private static Span span(BiFunction<Integer, Integer, Span> spans, int from, int to) {
    return spans.apply(from, to);
  }

  private static int indexOfChange(int[] wrong, int[] right) {
    int i = 0;
    while (wrong[i] == right[i]) {
      i++;
    }
    return i;
  }
}
