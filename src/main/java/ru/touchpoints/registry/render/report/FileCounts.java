package ru.touchpoints.registry.render.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;

/** How many findings of each severity a file has. */
final class FileCounts {

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** The files of the report in its order. */
  static Map<String, FileCounts> of(Report report) {
    Map<String, FileCounts> byFile = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      FileCounts file =
          byFile.computeIfAbsent(finding.location().file(), first -> new FileCounts());
      file.counts.merge(finding.severity(), 1, Integer::sum);
    }
    return byFile;
  }

  int of(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
