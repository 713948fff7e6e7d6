package ru.touchpoints.registry.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0 (OASIS), for the security and quality pages of code hosts. */
public final class SarifReport implements ReportRenderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Json json = new Json();
  private final FindingText text;
  private final RuleCatalogue catalogue;
  private final SarifPlaces places;
  private final String version;

  /**
   * @param fromRoot the path of a file from git's root
   * @param version of the program
   */
  public SarifReport(
      Wording wording,
      RuleCatalogue catalogue,
      SourceLines sources,
      UnaryOperator<String> fromRoot,
      String version) {
    this.text = new FindingText(wording, catalogue);
    this.catalogue = catalogue;
    this.places = new SarifPlaces(sources, fromRoot);
    this.version = version;
  }

  @Override
  public String render(Report report, CheckSummary summary) {
    ObjectNode root = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    run.putObject("tool")
        .set("driver", new SarifRules(text.wording()).driver(catalogue.infos(), version));
    run.put("columnKind", "utf16CodeUnits");
    run.put("language", text.wording().language());
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    ArrayNode results = run.putArray("results");
    List<String> codes = new ArrayList<>();
    catalogue.infos().forEach(rule -> codes.add(rule.code()));
    List<String> fingerprints = Fingerprints.of(report);
    for (int i = 0; i < fingerprints.size(); i++) {
      Finding finding = report.findings().get(i);
      results.add(result(finding, codes.indexOf(finding.code()), fingerprints.get(i)));
    }
    return json.write(root);
  }

  private ObjectNode result(Finding finding, int rule, String fingerprint) {
    ObjectNode result =
        Json.object()
            .put("ruleId", finding.code())
            .put("ruleIndex", rule)
            .put("level", SarifRules.level(finding.severity()));
    result.putObject("message").put("text", plain(text.whole(finding)));
    result.putArray("locations").add(places.location(finding.location()));
    if (!finding.related().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (Related other : finding.related()) {
        ObjectNode place = places.location(other.location()).put("id", related.size() + 1);
        place.putObject("message").put("text", plain(text.wording().text(other.message())));
        related.add(place);
      }
    }
    result.putObject("partialFingerprints").put("registry/v1", fingerprint);
    if (finding.fixable()) {
      result.putArray("fixes").add(fix(finding));
    }
    result.set("properties", properties(finding));
    return result;
  }

  /** Brackets before parentheses would be a link to a viewer. */
  private static String plain(String message) {
    return message.replace("](", "] (");
  }

  private ObjectNode fix(Finding finding) {
    ObjectNode fix = Json.object();
    text.advice(finding).ifPresent(advice -> fix.putObject("description").put("text", advice));
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    change.set("artifactLocation", places.artifact(finding.location().file()));
    ArrayNode replacements = change.putArray("replacements");
    for (Replacement replacement : finding.repair()) {
      ObjectNode node = replacements.addObject();
      node.set("deletedRegion", places.region(finding.location().file(), replacement.span()));
      node.putObject("insertedContent").put("text", replacement.text());
    }
    return fix;
  }

  private ObjectNode properties(Finding finding) {
    RuleInfo rule = text.rule(finding);
    ObjectNode properties = Json.object().put("pointer", finding.location().pointer());
    finding.subject().process().ifPresent(process -> properties.put("process", process));
    finding.subject().touchpoint().ifPresent(point -> properties.put("touchpoint", point));
    if (!rule.paragraphs().isEmpty()) {
      properties.put("paragraph", String.join(", ", rule.paragraphs()));
    }
    return properties;
  }
}
