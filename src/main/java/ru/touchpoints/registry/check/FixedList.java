package ru.touchpoints.registry.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.edit.Repair;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
import ru.touchpoints.registry.yaml.SourceDocument;

/** Writes the repairs of a list's findings into its files, all of them at once. */
public final class FixedList {

  /** A repair may uncover another one, as a space at the end that stood behind a hidden sign. */
  private static final int MOST_ROUNDS = 8;

  private final Path folder;
  private final Findings findings;
  private final Map<String, Repaired> files = new LinkedHashMap<>();
  private final List<Fixed> fixed = new ArrayList<>();

  /** Checks the list, and tells what is to be reported of it. */
  @FunctionalInterface
  public interface Findings {

    /**
     * The list with other contents in some files.
     *
     * @param contents of files that are not written yet, by logical path
     */
    Checked read(Map<String, byte[]> contents) throws IOException;
  }

  /** A list and the findings asked for. */
  public record Checked(CheckedList list, Report report) {}

  /**
   * One repair that was made.
   *
   * @param before the line of the finding as it was
   * @param after the same line afterwards; empty when lines were joined
   */
  public record Fixed(Finding finding, String before, Optional<String> after) {}

  /** A file as it was read, and the text that is to stand in it. */
  private record Repaired(SourceDocument read, String text) {}

  public FixedList(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** Repairs until nothing is left to repair, and writes that; gives back what was done. */
  public List<Fixed> fix() throws IOException {
    for (int round = 0; round < MOST_ROUNDS && fixRound(); round++) {
      // Each round reads what the one before has left to be written.
    }
    return write();
  }

  private boolean fixRound() throws IOException {
    Map<String, byte[]> contents = new HashMap<>();
    files.forEach((path, file) -> contents.put(path, file.text().getBytes(StandardCharsets.UTF_8)));
    Checked checked = findings.read(contents);
    Map<String, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : checked.report().findings()) {
      if (finding.fixable()) {
        byFile.computeIfAbsent(finding.location().file(), file -> new ArrayList<>()).add(finding);
      }
    }
    boolean repaired = false;
    if (!byFile.isEmpty()) {
      for (SourceDocument document : checked.list().registry().documents()) {
        repaired |= repair(document, byFile.getOrDefault(document.path(), List.of()));
      }
    }
    return repaired;
  }

  private boolean repair(SourceDocument document, List<Finding> found) {
    Optional<Repair> repair = found.isEmpty() ? Optional.empty() : Repair.of(document, found);
    if (repair.isEmpty()) {
      return false;
    }
    SourceDocument after = repair.get().after();
    repair.get().repaired().forEach(one -> fixed.add(fixed(one, document, after)));
    files.merge(
        document.path(),
        new Repaired(document, after.text()),
        (before, now) -> new Repaired(before.read(), now.text()));
    return true;
  }

  /** What somebody has saved meanwhile is left alone. */
  private List<Fixed> write() throws IOException {
    Set<String> written = new HashSet<>();
    List<FileReplacement> replacements = new ArrayList<>();
    for (Map.Entry<String, Repaired> file : files.entrySet()) {
      Repaired repaired = file.getValue();
      Path path = RegistryFolder.inside(folder, file.getKey());
      Optional<FileReplacement> replacement =
          new SavedFile(path).replacement(repaired.read(), repaired.text());
      if (replacement.isPresent()) {
        replacements.add(replacement.get());
        written.add(file.getKey());
      }
    }
    return new JointWriting(folder).write(replacements).isEmpty()
        ? fixed.stream().filter(one -> written.contains(one.finding().location().file())).toList()
        : List.of();
  }

  private static Fixed fixed(Finding finding, SourceDocument before, SourceDocument after) {
    int line = finding.location().span().line();
    return new Fixed(
        finding,
        before.line(line).orElse(""),
        before.lineCount() == after.lineCount() ? after.line(line) : Optional.empty());
  }
}
