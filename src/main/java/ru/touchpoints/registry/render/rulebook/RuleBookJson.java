package ru.touchpoints.registry.render.rulebook;

import java.util.List;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RulePage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules as JSON, for programs. */
public final class RuleBookJson implements RuleBookRenderer {

  private final Json json = new Json();
  private final Order order;

  /** The rules as they are told to those who follow that order. */
  public RuleBookJson(Order order) {
    this.order = order;
  }

  @Override
  public String render(List<RuleInfo> rules) {
    Wording russian = Wording.ofFindings("ru").under(order);
    Wording english = Wording.ofFindings("en");
    ObjectNode root = Json.object().put("version", Json.VERSION);
    ArrayNode list = root.putArray("rules");
    for (RuleInfo rule : rules) {
      ObjectNode node =
          list.addObject()
              .put("code", rule.code())
              .put("slug", rule.slug())
              .put("severity", rule.usually());
      if (rule.dependsOnApproval()) {
        node.put("severityWhenApproved", rule.whenApproved().id());
      }
      rule.paragraphs().forEach(node.putArray("paragraphs")::add);
      node.put("fixable", rule.fixable()).put("changeable", !rule.binding());
      node.putObject("title")
          .put("ru", russian.ruleTitle(rule.code()))
          .put("en", english.ruleTitle(rule.code()));
      node.put(
          "page", RulePage.of(rule.code(), russian.order()).map(RulePage::markdown).orElse(""));
    }
    return json.write(root);
  }
}
