package ru.touchpoints.registry.render.report;

import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckSummary;

/** A report in one format. */
public interface ReportRenderer {

  /** The whole output, ending with a line feed. */
  String render(Report report, CheckSummary summary);
}
