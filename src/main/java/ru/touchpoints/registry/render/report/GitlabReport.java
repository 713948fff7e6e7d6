package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.render.Json;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import tools.jackson.databind.node.ObjectNode;

/** Findings as GitLab reads them for the code quality of a merge request. */
public final class GitlabReport implements ReportRenderer {

  private final Json json = new Json();
  private final FindingText text;
  private final UnaryOperator<String> fromRoot;

  /**
   * @param fromRoot the path of a file from git's root, which the reader counts from
   */
  public GitlabReport(
      Wording wording, RuleCatalogue catalogue, BodyRoll roll, UnaryOperator<String> fromRoot) {
    this.text = new FindingText(wording, catalogue, roll);
    this.fromRoot = fromRoot;
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    json.write(
        out,
        issues -> {
          issues.beginArray();
          for (Finding finding : report.findings()) {
            issues.value(issue(finding, fingerprints.next(finding)));
          }
          text.roll().unread().forEach(told -> issues.value(unread(told)));
          issues.endArray();
        });
  }

  private ObjectNode issue(Finding finding, String fingerprint) {
    Span span = finding.location().span();
    ObjectNode issue =
        Json.object()
            .put("description", text.code(finding) + ": " + text.message(finding))
            .put("check_name", finding.code())
            .put("fingerprint", inProject(finding, fingerprint))
            .put("severity", severity(finding));
    issue
        .putObject("location")
        .put("path", fromRoot.apply(finding.location().file()))
        .putObject("lines")
        .put("begin", span.line())
        .put("end", span.endLine());
    return issue;
  }

  /** A project may hold several lists, each with files of the same names. */
  private String inProject(Finding finding, String fingerprint) {
    String file = finding.location().file();
    String path = fromRoot.apply(file);
    return path.equals(file) ? fingerprint : Fingerprints.of(path, fingerprint);
  }

  /** Such a report knows nothing but issues in files: that the passport stands for its list. */
  private ObjectNode unread(BodyRoll.Told told) {
    String file = told.body().file("/" + ListPlaces.PASSPORT);
    ObjectNode issue =
        Json.object()
            .put("description", text.unread(told))
            .put("check_name", "unread")
            .put("fingerprint", Fingerprints.of("unread", file))
            .put("severity", "blocker");
    issue
        .putObject("location")
        .put("path", fromRoot.apply(file))
        .putObject("lines")
        .put("begin", 1)
        .put("end", 1);
    return issue;
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
