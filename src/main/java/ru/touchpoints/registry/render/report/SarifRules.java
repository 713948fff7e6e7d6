package ru.touchpoints.registry.render.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RulePage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The program and its rules as SARIF describes them: as the order has them that the first list is
 * kept by, and beside these, as an extension each, as other orders have them.
 */
final class SarifRules {

  private static final Pattern HYPHEN = Pattern.compile("-");

  private final Wording wording;
  private final RuleCatalogue catalogue;
  private final BodyRoll roll;
  private final List<String> codes;
  private final List<String> names = new ArrayList<>(List.of("registry"));
  private final List<ArrayNode> components = new ArrayList<>();
  private final IdentityHashMap<Order, Integer> places = new IdentityHashMap<>();

  SarifRules(Wording wording, RuleCatalogue catalogue, BodyRoll roll) {
    this.wording = wording;
    this.catalogue = catalogue;
    this.roll = roll;
    this.codes = catalogue.infos().stream().map(RuleInfo::code).toList();
    components.add(rules(catalogue));
    places.put(catalogue.order(), 0);
    for (BodyRoll.Told told : roll.bodies()) {
      told.checked().found().ifPresent(found -> add(found.catalogue(), told.body().path()));
    }
  }

  /** Several lists are often kept by one order, each with a copy of it. */
  private void add(RuleCatalogue other, String path) {
    if (places.containsKey(other.order())) {
      return;
    }
    ArrayNode rules = rules(other);
    if (!components.contains(rules)) {
      components.add(rules);
      names.add(path);
    }
    places.put(other.order(), components.indexOf(rules));
  }

  private ArrayNode rules(RuleCatalogue described) {
    ArrayNode list = Json.object().arrayNode();
    Wording words = wording.under(described.order());
    described.infos().forEach(rule -> list.add(descriptor(rule, words)));
    return list;
  }

  void describe(ObjectNode tool, String version) {
    tool.set("driver", component(0, version));
    if (components.size() > 1) {
      ArrayNode extensions = tool.putArray("extensions");
      for (int i = 1; i < components.size(); i++) {
        extensions.add(component(i, version));
      }
    }
  }

  private ObjectNode component(int place, String version) {
    ObjectNode component = Json.object().put("name", names.get(place)).put("version", version);
    component.set("rules", components.get(place));
    return component;
  }

  /** Names the description of the rule of a finding. */
  void cite(Finding finding, ObjectNode result) {
    int rule = codes.indexOf(finding.code());
    int place = places.getOrDefault(roll.rules(finding, catalogue).order(), 0);
    if (place == 0) {
      result.put("ruleIndex", rule);
    } else {
      ObjectNode cited = result.putObject("rule").put("id", finding.code()).put("index", rule);
      cited.putObject("toolComponent").put("index", place - 1);
    }
  }

  private static ObjectNode descriptor(RuleInfo rule, Wording wording) {
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
