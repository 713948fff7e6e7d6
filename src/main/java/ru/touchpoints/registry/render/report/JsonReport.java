package ru.touchpoints.registry.render.report;

import java.io.IOException;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.bodies.BodyJson;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON, for programs. */
public final class JsonReport implements ReportRenderer {

  private final Json json = new Json();
  private final Wording wording;
  private final FindingText text;
  private final BodyRoll roll;

  public JsonReport(Wording wording, RuleCatalogue catalogue, BodyRoll roll) {
    this.wording = wording;
    this.text = new FindingText(wording, catalogue, roll);
    this.roll = roll;
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    json.write(
        out,
        root -> {
          root.beginObject();
          root.field("version", Json.object().numberNode(Json.VERSION));
          root.field("summary", summary(report, summary));
          if (roll.several()) {
            root.beginArray("bodies");
            roll.bodies().forEach(body -> root.value(body(body)));
            root.endArray();
          }
          root.beginArray("findings");
          for (Finding finding : report.findings()) {
            root.value(finding(finding, fingerprints.next(finding)));
          }
          root.endArray();
          root.endObject();
        });
  }

  private ObjectNode summary(Report report, CheckSummary summary) {
    ObjectNode counts = Json.object();
    if (roll.several()) {
      counts.put("bodies", roll.bodies().size());
    }
    return counted(counts, report, summary);
  }

  private static ObjectNode body(BodyRoll.Told told) {
    ObjectNode body = BodyJson.of(told.checked().known(), told.unread());
    told.checked().found().ifPresent(found -> counted(body, found.report(), found.summary()));
    return body;
  }

  private static ObjectNode counted(ObjectNode counts, Report report, CheckSummary summary) {
    return counts
        .put("files", summary.files())
        .put("processes", summary.processes())
        .put("touchpoints", summary.touchpoints())
        .put("errors", report.count(Severity.ERROR))
        .put("warnings", report.count(Severity.WARNING))
        .put("infos", report.count(Severity.INFO));
  }

  private ObjectNode finding(Finding finding, String fingerprint) {
    RuleInfo info = text.rule(finding);
    ObjectNode node = Json.object();
    roll.path(finding).ifPresent(body -> node.put("body", body));
    node.put("code", finding.code())
        .put("slug", info.slug())
        .put("severity", finding.severity().id())
        .put("paragraph", info.paragraphs().isEmpty() ? null : String.join(", ", info.paragraphs()))
        .put("message", wording.text(finding.message()));
    Location place = finding.location();
    node.put("file", place.file())
        .put("line", place.span().line())
        .put("column", place.span().column())
        .put("endLine", place.span().endLine())
        .put("endColumn", place.span().endColumn())
        .put("pointer", place.pointer())
        .put("process", finding.subject().process().orElse(null))
        .put("touchpoint", finding.subject().touchpoint().orElse(null));
    ArrayNode related = node.putArray("related");
    finding.related().forEach(other -> related.add(related(other)));
    return node.put("fixable", finding.fixable()).put("fingerprint", fingerprint);
  }

  private ObjectNode related(Related related) {
    return Json.object()
        .put("file", related.location().file())
        .put("line", related.location().span().line())
        .put("column", related.location().span().column())
        .put("message", wording.text(related.message()));
  }
}
