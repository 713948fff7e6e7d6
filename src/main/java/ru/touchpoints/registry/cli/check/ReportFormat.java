package ru.touchpoints.registry.cli.check;

import java.util.function.UnaryOperator;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.gate.Gate;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.report.GithubReport;
import ru.touchpoints.registry.render.report.GitlabReport;
import ru.touchpoints.registry.render.report.JsonReport;
import ru.touchpoints.registry.render.report.JunitReport;
import ru.touchpoints.registry.render.report.MarkdownReport;
import ru.touchpoints.registry.render.report.ReportRenderer;
import ru.touchpoints.registry.render.report.SarifReport;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.render.report.bodies.TextBodies;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/** The formats that findings are printed in. */
enum ReportFormat {
  TEXT("text"),
  JSON("json"),
  SARIF("sarif"),
  GITHUB("github"),
  GITLAB("gitlab"),
  JUNIT("junit"),
  MARKDOWN("markdown");

  private final String id;

  ReportFormat(String id) {
    this.id = id;
  }

  /**
   * What a renderer may need to know.
   *
   * @param fromRoot the path of a file from git's root
   * @param gate what has been changed of the check itself
   */
  record Setting(
      Wording wording,
      RuleCatalogue catalogue,
      BodyRoll roll,
      SourceLines lines,
      UnaryOperator<String> fromRoot,
      Gate gate,
      Paint paint,
      boolean quiet) {

    private ReportRenderer text() {
      if (roll.several()) {
        return new TextBodies(wording, roll, lines, paint, quiet);
      }
      TextReport text = new TextReport(wording, catalogue, lines, paint);
      return quiet ? (report, summary, out) -> text.findings(report, out) : text;
    }
  }

  ReportRenderer renderer(Setting setting) {
    return switch (this) {
      case TEXT -> setting.text();
      case JSON -> new JsonReport(setting.wording(), setting.catalogue(), setting.roll());
      case SARIF ->
          new SarifReport(
              setting.wording(),
              setting.catalogue(),
              setting.roll(),
              setting.lines(),
              setting.fromRoot(),
              RootCommand.Version.number());
      case GITHUB ->
          new GithubReport(
              setting.wording(), setting.catalogue(), setting.roll(), setting.fromRoot());
      case GITLAB ->
          new GitlabReport(
              setting.wording(), setting.catalogue(), setting.roll(), setting.fromRoot());
      case JUNIT -> new JunitReport(setting.wording(), setting.catalogue(), setting.roll());
      case MARKDOWN ->
          new MarkdownReport(
              setting.wording(), setting.catalogue(), setting.roll(), setting.gate());
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
