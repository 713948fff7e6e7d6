package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.JsonOutput;
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
      BodyRoll roll,
      SourceLines sources,
      UnaryOperator<String> fromRoot,
      String version) {
    this.text = new FindingText(wording, catalogue, roll);
    this.catalogue = catalogue;
    this.places = new SarifPlaces(sources, fromRoot);
    this.version = version;
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    json.write(
        out,
        root -> {
          root.beginObject();
          root.field("$schema", Json.object().stringNode(SCHEMA));
          root.field("version", Json.object().stringNode("2.1.0"));
          root.beginArray("runs");
          run(report, root);
          root.endArray();
          root.endObject();
        });
  }

  private void run(Report report, JsonOutput run) {
    run.beginObject();
    ObjectNode tool = Json.object();
    SarifRules rules = new SarifRules(text.wording(), catalogue, text.roll());
    rules.describe(tool, version);
    run.field("tool", tool);
    run.field("columnKind", tool.stringNode("utf16CodeUnits"));
    run.field("language", tool.stringNode(text.wording().language()));
    List<BodyRoll.Told> unread = text.roll().unread();
    ObjectNode invoked = Json.object().put("executionSuccessful", unread.isEmpty());
    if (!unread.isEmpty()) {
      ArrayNode notes = invoked.putArray("toolExecutionNotifications");
      unread.forEach(
          told -> {
            ObjectNode note = notes.addObject().put("level", "error");
            note.putObject("message").put("text", plain(text.unread(told)));
          });
    }
    run.field("invocations", invoked.arrayNode().add(invoked));
    run.beginArray("results");
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : report.findings()) {
      run.value(result(finding, rules, fingerprints.next(finding)));
    }
    run.endArray();
    run.endObject();
  }

  private ObjectNode result(Finding finding, SarifRules rules, String fingerprint) {
    ObjectNode result = Json.object().put("ruleId", finding.code());
    rules.cite(finding, result);
    result.put("level", SarifRules.level(finding.severity()));
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
    text.roll().path(finding).ifPresent(body -> properties.put("body", body));
    finding.subject().process().ifPresent(process -> properties.put("process", process));
    finding.subject().touchpoint().ifPresent(point -> properties.put("touchpoint", point));
    if (!rule.paragraphs().isEmpty()) {
      properties.put("paragraph", String.join(", ", rule.paragraphs()));
    }
    return properties;
  }
}
