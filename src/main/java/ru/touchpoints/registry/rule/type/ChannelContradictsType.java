package ru.touchpoints.registry.rule.type;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TouchpointRule;

/** A channel other than the type implies, or none where the type leaves it open. */
public final class ChannelContradictsType implements TouchpointRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "TP411",
          "channel-contradicts-type",
          Severity.ERROR,
          Notion.CHANNEL,
          Notion.OFFLINE_POINT,
          Notion.DIGITAL_POINT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings) {
    if (!touchpoint.sound("channel", "type")) {
      return;
    }
    Touchpoint value = touchpoint.value();
    Optional<Channel> implied = value.type().impliedChannel();
    Optional<Channel> stated = value.statedChannel();
    if (implied.isEmpty() && stated.isEmpty()) {
      findings.accept(
          INFO.finding(
              touchpoint.here(),
              touchpoint.subject("channel"),
              "unstated",
              value.name(),
              value.type().title()));
    } else if (implied.isPresent() && stated.isPresent() && !implied.equals(stated)) {
      findings.accept(
          INFO.finding(
              touchpoint.at("channel"),
              touchpoint.subject("channel"),
              "contradicts",
              stated.get().id(),
              value.type().id(),
              value.type().title(),
              implied.get().id()));
    }
  }
}
