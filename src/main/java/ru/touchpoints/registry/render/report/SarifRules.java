package ru.touchpoints.registry.render.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RulePage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The program and its rules as SARIF describes them. */
final class SarifRules {

  private static final Pattern HYPHEN = Pattern.compile("-");

  private final Wording wording;

  SarifRules(Wording wording) {
    this.wording = wording;
  }

  ObjectNode driver(List<RuleInfo> rules, String version) {
    ObjectNode driver = Json.object().put("name", "registry").put("version", version);
    ArrayNode list = driver.putArray("rules");
    rules.forEach(rule -> list.add(descriptor(rule)));
    return driver;
  }

  private ObjectNode descriptor(RuleInfo rule) {
    String title = wording.ruleTitle(rule.code());
    String page = RulePage.of(rule.code(), wording.order()).map(RulePage::markdown).orElse(title);
    ObjectNode node = Json.object().put("id", rule.code()).put("name", pascal(rule.slug()));
    node.putObject("shortDescription").put("text", title);
    node.putObject("help").put("text", page).put("markdown", page);
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    ArrayNode tags = node.putObject("properties").putArray("tags");
    rule.paragraphs()
        .forEach(paragraph -> tags.add(wording.places(List.of(paragraph)).orElseThrow()));
    return node;
  }

  private static String pascal(String slug) {
    return HYPHEN
        .splitAsStream(slug)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
