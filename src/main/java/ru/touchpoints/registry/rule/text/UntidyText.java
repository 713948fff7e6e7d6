package ru.touchpoints.registry.rule.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.text.TextEntry;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;

/** What a proof-reader would mark in a text before it goes into an official document. */
public final class UntidyText implements TextRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP903", "untidy-text", Severity.WARNING).withRepair();

  private static final String TITLE = "title";

  private static final int SUSPICIOUS =
      Traits.BLANK_AROUND | Traits.DOUBLED | Traits.TAB | Traits.HIDDEN | Traits.STRANGE;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean wants(String text, int traits, String field) {
    boolean quoted = (traits & Traits.QUOTE) != 0 && (traits & Traits.CYRILLIC) != 0;
    boolean stopped = (traits & Traits.STOP_AT_END) != 0 && field.equals(TITLE);
    return (traits & SUSPICIOUS) != 0 || quoted || stopped;
  }

  @Override
  public void check(TextEntry entry, Consumer<Finding> findings) {
    for (ProofMark mark : ProofMarks.of(entry.text(), entry.block(), isTitle(entry))) {
      findings.accept(finding(entry, mark));
    }
  }

  private static boolean isTitle(TextEntry entry) {
    return entry.field().equals(TITLE);
  }

  private static Finding finding(TextEntry entry, ProofMark mark) {
    Optional<BiFunction<Integer, Integer, Span>> spans = entry.spans();
    Location place =
        spans.map(at -> entry.at(at.apply(mark.from(), mark.to()))).orElseGet(entry::here);
    List<Replacement> repair =
        spans
            .map(
                at ->
                    mark.changes().stream()
                        .map(c -> new Replacement(at.apply(c.from(), c.to()), c.text()))
                        .toList())
            .orElse(List.of());
    return INFO.finding(place, entry.subject(entry.text()), mark.variant(), mark.after())
        .repairedBy(repair);
  }
}
