package ru.touchpoints.registry.rule.need;

import java.util.List;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TouchpointRule;

/** A need in words of one's own that the order has a word for, п. 3.7.10. */
public final class OtherNeedKnown implements TouchpointRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP371", "other-need-known", Severity.WARNING, "3.7.10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings) {
    List<String> texts = touchpoint.value().otherNeeds();
    for (int i = 0; touchpoint.sound("otherNeeds") && i < texts.size(); i++) {
      int index = i;
      NeedWords.of(texts.get(i))
          .ifPresent(need -> findings.accept(finding(touchpoint, index, need)));
    }
  }

  private static Finding finding(Entry<Touchpoint> touchpoint, int index, Need need) {
    String text = touchpoint.value().otherNeeds().get(index);
    return INFO.finding(
        touchpoint.at("otherNeeds", index),
        touchpoint.subject("otherNeeds", text),
        touchpoint.value().needs().contains(need) ? "twice" : "known",
        text,
        need.title(),
        need.id());
  }
}
