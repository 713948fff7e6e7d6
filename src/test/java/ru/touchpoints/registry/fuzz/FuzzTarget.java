package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A way into the program for input that is not trusted. */
public enum FuzzTarget {
  READING,
  LAYOUT,
  SUPPRESSIONS,
  FIX,
  PASSPORT,
  NAMES,
  PROCESSES_XLSX,
  PROCESSES_CSV,
  PROCESSES_YAML,
  TOUCHPOINTS_XLSX,
  TOUCHPOINTS_CSV,
  TOUCHPOINTS_ODS,
  VERIFY_PDF,
  VERIFY_XLSX;

  /** What is done with one input, and what the inputs may begin from. */
  interface Target {

    /** Fails when something other than findings or a refusal comes of it. */
    void feed(byte[] input) throws IOException;

    List<byte[]> seeds() throws IOException;
  }

  /** The target, with a folder to itself. */
  Target in(Path folder) throws IOException {
    return switch (this) {
      case READING -> new ReadingTarget();
      case LAYOUT -> new LayoutTarget(folder);
      case SUPPRESSIONS -> new SuppressionTarget(folder);
      case FIX -> new FixTarget(folder);
      case PASSPORT -> new PassportTarget(folder);
      case NAMES -> new NameTarget(folder);
      case PROCESSES_XLSX -> ImportTarget.processes(folder, "xlsx");
      case PROCESSES_CSV -> ImportTarget.processes(folder, "csv");
      case PROCESSES_YAML -> ImportTarget.processes(folder, "yaml");
      case TOUCHPOINTS_XLSX -> ImportTarget.touchpoints(folder, "xlsx");
      case TOUCHPOINTS_CSV -> ImportTarget.touchpoints(folder, "csv");
      case TOUCHPOINTS_ODS -> ImportTarget.touchpoints(folder, "ods");
      case VERIFY_PDF -> new VerifyTarget(folder, "pdf");
      case VERIFY_XLSX -> new VerifyTarget(folder, "xlsx");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
