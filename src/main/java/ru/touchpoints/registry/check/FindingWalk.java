package ru.touchpoints.registry.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.check.FixedList.Checked;
import ru.touchpoints.registry.check.FixedList.Findings;
import ru.touchpoints.registry.edit.Repair;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * Findings that a person goes through one by one. What is done about them is kept until all of it
 * is written at once; nothing is done that would bring another finding.
 */
public final class FindingWalk {

  private static final String FIRST_KEY = "";

  private final Path folder;
  private final Findings findings;
  private final Map<String, SourceDocument> read = new HashMap<>();
  private Map<String, String> texts = new LinkedHashMap<>();

  public FindingWalk(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * A file as it is to be.
   *
   * @param before the whole text as it is so far
   */
  public record Step(String path, String before, String after) {}

  /** The list with everything that was done so far. */
  public Checked now() throws IOException {
    Checked checked = findings.read(bytes(texts));
    for (SourceDocument document : checked.list().registry().documents()) {
      read.putIfAbsent(document.path(), document);
    }
    return checked;
  }

  private static Map<String, byte[]> bytes(Map<String, String> texts) {
    Map<String, byte[]> bytes = new HashMap<>();
    texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  /** The repair of findings in one file; empty where none of them can be made by itself. */
  public Optional<Step> repair(Checked now, List<Finding> found) {
    List<Finding> fixable = found.stream().filter(Finding::fixable).toList();
    if (fixable.isEmpty()) {
      return Optional.empty();
    }
    SourceDocument document = document(now, fixable.get(0));
    return Repair.of(document, fixable)
        .map(repair -> new Step(document.path(), document.text(), repair.after().text()));
  }

  /**
   * A comment that has the rule pass over what the finding is about, right above it; empty where
   * the rule cannot be passed over.
   */
  public Optional<Step> silence(
      Checked now, Finding finding, String reason, Optional<LocalDate> until) throws IOException {
    SourceDocument document = document(now, finding);
    String comment =
        "# registry: ignore "
            + finding.code()
            + until.map(day -> " until " + day).orElse("")
            + " — "
            + reason.replaceAll("\\s+", " ").strip();
    for (int line : places(document, finding)) {
      Step step = new Step(document.path(), document.text(), above(document, line, comment));
      if (silences(now, finding, step)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** Lines above which the comment may stand: of the finding, its touchpoint, the first key. */
  private static Set<Integer> places(SourceDocument document, Finding finding) {
    Set<Integer> lines = new LinkedHashSet<>(List.of(finding.location().span().line()));
    for (String above = finding.location().pointer(); !above.equals(FIRST_KEY); ) {
      document.find(above).ifPresent(node -> lines.add(document.span(node).line()));
      above = above.substring(0, above.lastIndexOf('/'));
    }
    document.root().ifPresent(root -> lines.add(document.span(root).line()));
    return lines;
  }

  private static String above(SourceDocument document, int line, String comment) {
    String text = document.line(line).orElse("");
    String indent = text.substring(0, text.length() - text.stripLeading().length());
    int start = document.offset(line, 1);
    String end = document.text().contains("\r\n") ? "\r\n" : "\n";
    String whole = document.text();
    int at = whole.offsetByCodePoints(0, start);
    return whole.substring(0, at) + indent + comment + end + whole.substring(at);
  }

  /** Whether the finding goes and nothing new comes. */
  private boolean silences(Checked now, Finding finding, Step step) throws IOException {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(step.path(), step.after());
    List<Object> before = keys(now);
    List<Object> after = keys(findings.read(bytes(changed)));
    Set<Object> known = new HashSet<>(before);
    return after.size() < before.size()
        && known.containsAll(after)
        && count(after, finding) < count(before, finding);
  }

  private static long count(List<Object> keys, Finding finding) {
    return keys.stream().filter(key(finding)::equals).count();
  }

  private static List<Object> keys(Checked checked) {
    List<Object> keys = new ArrayList<>();
    checked.report().findings().forEach(finding -> keys.add(key(finding)));
    return keys;
  }

  /** What tells a finding from others, wherever it has moved to. */
  public static List<Object> key(Finding finding) {
    return List.of(
        finding.code(), finding.location().file(), finding.subject(), finding.location().pointer());
  }

  private static SourceDocument document(Checked now, Finding finding) {
    return now.list().registry().documents().stream()
        .filter(document -> document.path().equals(finding.location().file()))
        .findFirst()
        .orElseThrow(() -> new Refusal("file.unclear", finding.location().file()));
  }

  /** Keeps what a step brings, to be written in the end. */
  public void take(Step step) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(step.path(), step.after());
    texts = changed;
  }

  /** What was done so far, to come back to. */
  public Map<String, String> state() {
    return texts;
  }

  /** Goes back to what was done then. */
  public void back(Map<String, String> state) {
    texts = state;
  }

  /** Every file that changes, as it was read and as it is to be. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          SourceDocument before = read.get(path);
          if (before != null && !before.text().equals(text)) {
            steps.add(new Step(path, before.text(), text));
          }
        });
    return steps;
  }

  /**
   * Writes all files or none.
   *
   * @return those that were written
   * @throws Refusal when somebody else has saved one of them meanwhile
   */
  public List<Path> write() throws IOException {
    List<FileReplacement> replacements = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    for (Step step : steps()) {
      Path path = RegistryFolder.inside(folder, step.path());
      SourceDocument before = read.get(step.path());
      if (before != null) {
        replacements.add(
            new SavedFile(path)
                .replacement(before, step.after())
                .orElseThrow(() -> new Refusal("edit.meanwhile", step.path())));
        written.add(path);
      }
    }
    Optional<Path> foreign =
        replacements.isEmpty() ? Optional.empty() : new JointWriting(folder).write(replacements);
    foreign.ifPresent(
        path -> {
          throw new Refusal("edit.meanwhile", path.getFileName());
        });
    return written;
  }
}
