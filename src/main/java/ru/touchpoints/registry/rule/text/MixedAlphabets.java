package ru.touchpoints.registry.rule.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.text.TextEntry;
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
    new Words(entry).check(findings);
  }

  /** The words of one text; what all of them need is found once. */
  private static final class Words {

    private final TextEntry entry;
    private final int[] text;
    private final long russian;
    private final long latin;
    private boolean asked;
    private Optional<BiFunction<Integer, Integer, Span>> spans = Optional.empty();

    Words(TextEntry entry) {
      this.entry = entry;
      this.text = entry.text().codePoints().toArray();
      this.russian = count(Alphabets::isCyrillic, 0, text.length);
      this.latin = count(Alphabets::isLatin, 0, text.length);
    }

    private long count(IntPredicate kind, int from, int to) {
      return Arrays.stream(text, from, to).filter(kind).count();
    }

    void check(Consumer<Finding> findings) {
      int start = 0;
      while (start < text.length) {
        int end = start;
        while (end < text.length && Character.isLetterOrDigit(text[end])) {
          end++;
        }
        if (end > start) {
          check(start, end, findings);
        }
        start = end + 1;
      }
    }

    private void check(int start, int end, Consumer<Finding> findings) {
      String word = new String(text, start, end - start);
      Alphabets.meant(word, russianAround(start, end))
          .ifPresent(meant -> findings.accept(finding(word, meant, start)));
    }

    /** Of the word itself every letter counts too, but one of its neighbours decides. */
    private boolean russianAround(int start, int end) {
      long ownRussian = count(Alphabets::isCyrillic, start, end);
      long ownLatin = count(Alphabets::isLatin, start, end);
      return (russian - ownRussian) * text.length + ownRussian
          >= (latin - ownLatin) * text.length + ownLatin;
    }

    private Optional<BiFunction<Integer, Integer, Span>> spans() {
      if (!asked) {
        spans = entry.spans();
        asked = true;
      }
      return spans;
    }

    private Finding finding(String word, String meant, int start) {
      List<Replacement> repair = new ArrayList<>();
      Set<String> letters = new LinkedHashSet<>();
      int[] wrong = word.codePoints().toArray();
      int[] right = meant.codePoints().toArray();
      for (int i = 0; i < wrong.length; i++) {
        if (wrong[i] != right[i]) {
          int at = start + i;
          String letter = Character.toString(right[i]);
          letters.add(Character.toString(wrong[i]));
          spans().ifPresent(s -> repair.add(new Replacement(s.apply(at, at + 1), letter)));
        }
      }
      boolean toRussian = Alphabets.isCyrillic(right[indexOfChange(wrong, right)]);
      return INFO.finding(
              spans()
                  .map(spans -> entry.at(spans.apply(start, start + wrong.length)))
                  .orElseGet(entry::here),
              entry.subject(word),
              toRussian ? "latin" : "cyrillic",
              word,
              String.join(", ", letters),
              meant)
          .repairedBy(repair);
    }
  }

  private static int indexOfChange(int[] wrong, int[] right) {
    int i = 0;
    while (wrong[i] == right[i]) {
      i++;
    }
    return i;
  }
}
