package ru.touchpoints.registry.rule.need;

import java.util.List;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A need in words of one's own that the order has a word for, п. 3.7.10. */
public final class OtherNeedKnown implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP371", "other-need-known", Severity.WARNING, Notion.OTHER_NEEDS);

  /** Up to this number there are words for it in the bundles. */
  private static final int IN_WORDS = 12;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    for (Entry<Touchpoint> entry : file.touchpoints()) {
      check(entry, background.order(), findings);
    }
  }

  private static void check(Entry<Touchpoint> touchpoint, Order order, Consumer<Finding> findings) {
    List<String> texts = touchpoint.value().otherNeeds();
    for (int i = 0; touchpoint.sound("otherNeeds") && i < texts.size(); i++) {
      int index = i;
      NeedWords.of(order)
          .find(texts.get(i))
          .ifPresent(need -> findings.accept(finding(touchpoint, index, need, order)));
    }
  }

  private static Finding finding(Entry<Touchpoint> touchpoint, int index, Need need, Order order) {
    String text = touchpoint.value().otherNeeds().get(index);
    return INFO.finding(
        touchpoint.at("otherNeeds", index),
        touchpoint.subject("otherNeeds", text),
        touchpoint.value().needs().contains(need) ? "twice" : "known",
        text,
        need.title(),
        need.id(),
        number(order.needs().all().size()));
  }

  /** How many needs the order names, in words where people would say it in words. */
  private static Object number(int needs) {
    return needs > IN_WORDS ? needs : Message.of(INFO.code() + ".needs." + needs);
  }
}
