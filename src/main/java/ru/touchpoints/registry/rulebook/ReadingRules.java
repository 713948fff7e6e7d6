package ru.touchpoints.registry.rulebook;

import java.util.List;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RuleInfo;

/** What reading and the schemas report; the checks themselves are made while a file is read. */
final class ReadingRules {

  static final List<RuleInfo> ALL =
      List.of(
          error("TP001", "yaml-syntax"),
          error("TP002", "duplicate-key"),
          error("TP003", "encoding"),
          error("TP004", "limits"),
          error("TP005", "documents"),
          error("TP006", "merge-conflict"),
          error("TP007", "suspicious-layout"),
          error("TP101", "missing-field", Notion.COMPLETENESS, Notion.SUPPLIER),
          error("TP102", "unknown-field").withRepair(),
          error("TP103", "wrong-type"),
          error("TP104", "unknown-value").withRepair(),
          error("TP105", "bad-format").withRepair());

  private ReadingRules() {}

  private static RuleInfo error(String code, String slug, Notion... notions) {
    return RuleInfo.of(code, slug, Severity.ERROR, notions);
  }
}
