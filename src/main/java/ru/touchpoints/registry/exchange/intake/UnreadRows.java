package ru.touchpoints.registry.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.rule.suppression.UnusedSuppression;

/**
 * Rows of workbooks that could not be understood. What they say may be what the rules miss in their
 * processes, so of those only single touchpoints are judged.
 */
public final class UnreadRows {

  /** Everything was understood. */
  public static final UnreadRows NONE = new UnreadRows(Map.of(), Set.of(), List.of());

  private final Map<String, Set<String>> touchpoints;
  private final Set<String> ofFile;
  private final List<Anywhere> anywhere;

  /** Touchpoints of rows that may belong to any of the processes. */
  private record Anywhere(Set<String> processes, Set<String> touchpoints) {}

  /**
   * @param touchpoints that such rows speak of, by their processes
   * @param ofFile processes of which such a row says something as a whole
   */
  private UnreadRows(
      Map<String, Set<String>> touchpoints, Set<String> ofFile, List<Anywhere> anywhere) {
    this.touchpoints = touchpoints;
    this.ofFile = ofFile;
    this.anywhere = anywhere;
  }

  /**
   * @param unread a row whose process is not known may be of any
   * @param any all processes that the workbook speaks of
   */
  static UnreadRows of(List<TableRow> unread, Set<String> any) {
    Map<String, Set<String>> touchpoints = new TreeMap<>();
    Set<String> ofFile = new HashSet<>();
    Set<String> ofAny = new HashSet<>();
    boolean anywhere = false;
    boolean wholeAnywhere = false;
    for (TableRow row : unread) {
      boolean whole =
          row.texts().entrySet().stream()
              .anyMatch(cell -> cell.getKey().ofFile() && !cell.getValue().isEmpty());
      if (row.process().isEmpty()) {
        row.touchpoint().ifPresent(ofAny::add);
        anywhere = true;
        wholeAnywhere |= whole;
        continue;
      }
      Set<String> ids = touchpoints.computeIfAbsent(row.process(), key -> new HashSet<>());
      row.touchpoint().ifPresent(ids::add);
      if (whole) {
        ofFile.add(row.process());
      }
    }
    ofFile.addAll(wholeAnywhere ? any : Set.of());
    return new UnreadRows(
        touchpoints, ofFile, anywhere ? List.of(new Anywhere(any, ofAny)) : List.of());
  }

  /** Those of several workbooks. */
  public static UnreadRows of(List<UnreadRows> all) {
    Map<String, Set<String>> touchpoints = new TreeMap<>();
    Set<String> ofFile = new HashSet<>();
    List<Anywhere> anywhere = new ArrayList<>();
    for (UnreadRows rows : all) {
      rows.touchpoints.forEach(
          (process, ids) ->
              touchpoints.computeIfAbsent(process, key -> new HashSet<>()).addAll(ids));
      ofFile.addAll(rows.ofFile);
      anywhere.addAll(rows.anywhere);
    }
    return new UnreadRows(touchpoints, ofFile, anywhere);
  }

  private boolean none() {
    return touchpoints.isEmpty() && anywhere.isEmpty();
  }

  /** Whether such a row is of the process, or may be. */
  private boolean touches(String process) {
    return touchpoints.containsKey(process)
        || anywhere.stream().anyMatch(rows -> rows.processes().contains(process));
  }

  private boolean isOf(String process, String touchpoint) {
    return touchpoints.getOrDefault(process, Set.of()).contains(touchpoint)
        || anywhere.stream()
            .anyMatch(
                rows ->
                    rows.processes().contains(process) && rows.touchpoints().contains(touchpoint));
  }

  /** The list as far as it is known what it will say. */
  Registry known(Registry list) {
    return none() ? list : list.withEach(this::known);
  }

  private FileEntry known(FileEntry file) {
    String process = file.covers();
    return touches(process) ? file.without(id -> isOf(process, id)) : file;
  }

  /** What can be said although the rows are not understood. */
  List<Finding> certain(List<Finding> findings, Registry list) {
    if (none()) {
      return findings;
    }
    Set<String> doubtful = new HashSet<>();
    for (FileEntry file : list.files()) {
      if (touches(file.covers())) {
        doubtful.add(file.path());
      }
    }
    List<Finding> certain = new ArrayList<>(findings);
    // A comment silences perhaps what nobody has looked for.
    certain.removeIf(
        finding ->
            finding.code().equals(UnusedSuppression.INFO.code())
                && doubtful.contains(finding.location().file()));
    certain.removeIf(
        finding ->
            finding.subject().touchpoint().isEmpty()
                && finding.subject().process().filter(ofFile::contains).isPresent());
    return certain;
  }
}
