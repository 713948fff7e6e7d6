package ru.touchpoints.registry.render.report;

import java.io.IOException;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckSummary;

/** A report in one format. */
public interface ReportRenderer {

  /**
   * Writes the whole output, ending with a line feed; as it comes, for a report may be larger than
   * the memory.
   *
   * @throws IOException when the output takes no more
   */
  void render(Report report, CheckSummary summary, Appendable out) throws IOException;
}
