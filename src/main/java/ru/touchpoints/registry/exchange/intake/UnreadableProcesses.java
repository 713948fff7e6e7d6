package ru.touchpoints.registry.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A process registry with errors: half of it would make the other half look excluded. */
public final class UnreadableProcesses extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final transient List<SourceDocument> documents;
  private final transient Report report;

  private UnreadableProcesses(String path, List<SourceDocument> documents, Report report) {
    super(path);
    this.path = path;
    this.documents = documents;
    this.report = report;
  }

  static void refuse(ProcessList processes, List<Finding> findings) {
    Set<String> paths = Set.copyOf(processes.paths());
    Report errors =
        new Report(findings)
            .only(
                finding ->
                    finding.severity() == Severity.ERROR
                        && paths.contains(finding.location().file()));
    if (!errors.findings().isEmpty()) {
      String first = errors.findings().get(0).location().file();
      throw new UnreadableProcesses(first, processes.documents(), errors);
    }
  }

  /** The first file with errors. */
  public String path() {
    return path;
  }

  /** A line of its files. */
  public Optional<String> line(String file, int number) {
    return documents.stream()
        .filter(document -> document.path().equals(file))
        .findFirst()
        .flatMap(document -> document.line(number));
  }

  /** What is wrong in it. */
  public Report report() {
    return report;
  }
}
