package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A way into the program for input that is not trusted. */
public enum FuzzTarget {
  READING(folder -> new ReadingTarget()),
  LAYOUT(LayoutTarget::new),
  SUPPRESSIONS(SuppressionTarget::new),
  FIX(FixTarget::new),
  PASSPORT(PassportTarget::new),
  NAMES(NameTarget::new),
  PROCESSES_XLSX(folder -> ImportTarget.processes(folder, "xlsx")),
  PROCESSES_CSV(folder -> ImportTarget.processes(folder, "csv")),
  PROCESSES_YAML(folder -> ImportTarget.processes(folder, "yaml")),
  TOUCHPOINTS_XLSX(folder -> ImportTarget.touchpoints(folder, "xlsx")),
  TOUCHPOINTS_CSV(folder -> ImportTarget.touchpoints(folder, "csv")),
  VERIFY_PDF(folder -> new VerifyTarget(folder, "pdf")),
  VERIFY_XLSX(folder -> new VerifyTarget(folder, "xlsx"));

  /** What is done with one input, and what the inputs may begin from. */
  interface Target {

    /** Fails when something other than findings or a refusal comes of it. */
    void feed(byte[] input) throws IOException;

    List<byte[]> seeds() throws IOException;
  }

  /** Makes a target that has a folder to itself. */
  interface Making {
    Target in(Path folder) throws IOException;
  }

  private final Making making;

  FuzzTarget(Making making) {
    this.making = making;
  }

  Target in(Path folder) throws IOException {
    return making.in(folder);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
