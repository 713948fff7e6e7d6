package ru.touchpoints.registry.exchange.intake;

import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A process registry with errors: half of it would make the other half look excluded. */
public final class UnreadableProcesses extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SourceDocument document;
  private final transient Report report;

  private UnreadableProcesses(SourceDocument document, Report report) {
    super(document.path());
    this.document = document;
    this.report = report;
  }

  static void refuse(SourceDocument document, List<Finding> findings) {
    Report errors =
        new Report(findings)
            .only(
                finding ->
                    finding.severity() == Severity.ERROR
                        && finding.location().file().equals(document.path()));
    if (!errors.findings().isEmpty()) {
      throw new UnreadableProcesses(document, errors);
    }
  }

  public SourceDocument document() {
    return document;
  }

  /** What is wrong in it. */
  public Report report() {
    return report;
  }
}
