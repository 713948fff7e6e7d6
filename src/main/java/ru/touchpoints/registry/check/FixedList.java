package ru.touchpoints.registry.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.edit.Repair;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
import ru.touchpoints.registry.yaml.SourceDocument;

/** Writes the repairs of a list's findings into its files. */
public final class FixedList {

  /** A repair may uncover another one, as a space at the end that stood behind a hidden sign. */
  private static final int MOST_ROUNDS = 8;

  private final Path folder;
  private final Findings findings;
  private final List<Fixed> fixed = new ArrayList<>();

  /** Reads and checks the list anew, and tells what is to be reported of it. */
  @FunctionalInterface
  public interface Findings {
    Checked read() throws IOException;
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

  public FixedList(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** Repairs until nothing is left to repair; gives back what was done. */
  public List<Fixed> fix() throws IOException {
    for (int round = 0; round < MOST_ROUNDS && fixRound(); round++) {
      // Each round reads what the one before has written.
    }
    return List.copyOf(fixed);
  }

  private boolean fixRound() throws IOException {
    Checked checked = findings.read();
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : checked.report().findings()) {
      if (finding.fixable()) {
        byFile.computeIfAbsent(finding.location().file(), file -> new ArrayList<>()).add(finding);
      }
    }
    List<FileReplacement> replacements = new ArrayList<>();
    List<Fixed> round = new ArrayList<>();
    if (byFile.isEmpty()) {
      return false;
    }
    for (SourceDocument document : checked.list().registry().documents()) {
      List<Finding> found = byFile.getOrDefault(document.path(), List.of());
      replacement(document, found, round).ifPresent(replacements::add);
    }
    boolean wrote =
        !replacements.isEmpty() && JointWriting.begin(folder, replacements).complete().isEmpty();
    if (wrote) {
      fixed.addAll(round);
    }
    return wrote;
  }

  private Optional<FileReplacement> replacement(
      SourceDocument document, List<Finding> found, List<Fixed> round) throws IOException {
    Optional<Repair> repair = found.isEmpty() ? Optional.empty() : Repair.of(document, found);
    if (repair.isEmpty()) {
      return Optional.empty();
    }
    SourceDocument after = repair.get().after();
    Path file = RegistryFolder.inside(folder, document.path());
    Optional<FileReplacement> replacement = new SavedFile(file).replacement(document, after.text());
    if (replacement.isPresent()) {
      repair.get().repaired().forEach(one -> round.add(fixed(one, document, after)));
    }
    return replacement;
  }

  private static Fixed fixed(Finding finding, SourceDocument before, SourceDocument after) {
    int line = finding.location().span().line();
    return new Fixed(
        finding,
        before.line(line).orElse(""),
        before.lineCount() == after.lineCount() ? after.line(line) : Optional.empty());
  }
}
