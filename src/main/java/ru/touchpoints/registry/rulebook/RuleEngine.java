package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.OccasionRule;
import ru.touchpoints.registry.rule.Rule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.suppression.Suppression;
import ru.touchpoints.registry.rule.suppression.Suppressions;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;

/**
 * Runs all rules over a registry, after what reading it has found already, and lets its editors'
 * comments and its passport have their say.
 */
public final class RuleEngine {

  /** “off” would be a boolean to YAML 1.1. */
  static final String IGNORE = "ignore";

  /** Below this many files, a second thread costs more than it brings. */
  private static final int PARALLEL_FROM = 64;

  private final RuleCatalogue catalogue;
  private final Set<String> codes;
  private final Timings timings;
  private final Optional<Map<String, OfFile>> former;

  public RuleEngine(RuleCatalogue catalogue) {
    this(catalogue, Timings.OFF, Optional.empty());
  }

  private RuleEngine(
      RuleCatalogue catalogue, Timings timings, Optional<Map<String, OfFile>> former) {
    this.catalogue = catalogue;
    this.codes = catalogue.infos().stream().map(RuleInfo::code).collect(Collectors.toSet());
    this.timings = timings;
    this.former = former;
  }

  /**
   * An engine that checks a file once: one that several states of a list share, or one that is
   * shown to it before the whole list is there.
   */
  public static RuleEngine remembering(RuleCatalogue catalogue, Timings timings) {
    return new RuleEngine(catalogue, timings, Optional.of(new ConcurrentHashMap<>()));
  }

  /** What was said of a file, against which background. */
  private record OfFile(FileEntry file, Background background, Told told) {

    /** The very same are not compared: Java takes longer to learn how than a small list takes. */
    boolean isOf(FileEntry other, Background against) {
      return Objects.equals(file, other)
          && background.passport().equals(against.passport())
          && background.process().equals(against.process())
          && background.order() == against.order();
    }
  }

  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /**
   * Checks a file by itself as soon as it was read, and puts its document down where nothing is to
   * be said of it: of a whole list, the documents would take more memory than all else.
   *
   * @param central the passport and the process list
   * @return whether the rules have nothing to say of the file by itself
   */
  public boolean ahead(Registry central, FileEntry file) {
    Told told =
        timings.of(
            Phase.FILE_RULES,
            () -> told(catalogue.fileRules(), file, Background.of(central, file)));
    boolean silent = told.silent() && file.damaged().isEmpty();
    if (silent) {
      file.putDown();
    }
    return silent;
  }

  /** Takes a file for one of which the rules have nothing to say by itself. */
  public void passOver(Registry central, FileEntry file) {
    remember(file, Background.of(central, file), Told.NOTHING);
    file.putDown();
  }

  public Report run(Registry registry, Occasion occasion) {
    List<Finding> findings = Findings.of(registry.findings());
    List<Suppression> suppressions = new ArrayList<>();
    for (Told told : timings.of(Phase.FILE_RULES, () -> ofDocuments(registry))) {
      findings.addAll(told.findings());
      suppressions.addAll(told.suppressions());
    }
    for (Rule rule : catalogue.rules()) {
      if (rule instanceof OccasionRule whole) {
        timings.of(
            Phase.LIST_RULES,
            rule.info().code(),
            () -> {
              whole.check(registry, occasion, findings::add);
              return rule;
            });
      }
    }
    return timings.of(Phase.WEIGHING, () -> weighed(findings, suppressions, registry, occasion));
  }

  private Report weighed(
      List<Finding> findings,
      List<Suppression> suppressions,
      Registry registry,
      Occasion occasion) {
    Suppressions.Heard heard =
        new Suppressions(suppressions, idle(occasion), occasion.today()).applyTo(findings);
    Loudness loudness = new Loudness(registry);
    return new Report(Findings.each(heard.findings(), loudness::of)).silencing(heard.silenced());
  }

  /** What the rules of single files find, in the order of the files. */
  private List<Told> ofDocuments(Registry registry) {
    FileRules rules = catalogue.fileRules();
    List<Told> told = new ArrayList<>();
    for (DocumentEntry document : registry.central()) {
      int traits = document.traits();
      told.add(new Told(rules.check(document, traits), Suppressions.in(document, traits, codes)));
    }
    List<FileEntry> files = registry.files();
    Stream<FileEntry> stream =
        files.size() >= PARALLEL_FROM ? files.parallelStream() : files.stream();
    told.addAll(stream.map(file -> told(rules, file, Background.of(registry, file))).toList());
    return told;
  }

  private Told told(FileRules rules, FileEntry file, Background background) {
    OfFile known = former.isEmpty() ? null : former.get().get(file.path());
    if (known != null && known.isOf(file, background)) {
      return known.told();
    }
    int traits = file.entry().traits();
    Told told =
        new Told(
            rules.check(file, background, traits), Suppressions.in(file.entry(), traits, codes));
    remember(file, background, told);
    return told;
  }

  private void remember(FileEntry file, Background background, Told told) {
    former.ifPresent(all -> all.put(file.path(), new OfFile(file, background, told)));
  }

  private Set<String> idle(Occasion occasion) {
    return catalogue.rules().stream()
        .filter(rule -> !rule.applies(occasion))
        .map(rule -> rule.info().code())
        .collect(Collectors.toSet());
  }

  /** What is said of one document, and the comments in it that ask for silence. */
  private record Told(List<Finding> findings, List<Suppression> suppressions) {

    static final Told NOTHING = new Told(List.of(), List.of());

    boolean silent() {
      return findings.isEmpty() && suppressions.isEmpty();
    }
  }

  /** How loudly findings speak in the list. */
  private final class Loudness {

    private final boolean approved;
    private final Map<String, String> checks;
    private final RuleCatalogue rules;

    Loudness(Registry registry) {
      this.approved =
          registry.passport().filter(one -> one.value().status() == Status.APPROVED).isPresent();
      this.checks = registry.passport().map(passport -> passport.value().checks()).orElse(Map.of());
      this.rules = catalogue.as(registry.order());
    }

    /** The finding with its severity; empty when the passport or the order ignores the rule. */
    Optional<Finding> of(Finding finding) {
      Optional<RuleInfo> info = rules.info(finding.code());
      Finding told =
          info.filter(RuleInfo::dependsOnApproval)
              .map(rule -> finding.with(rule.severity(approved)))
              .orElse(finding);
      String usual = info.filter(RuleInfo::rests).isPresent() ? IGNORE : "";
      String asked = checks.getOrDefault(finding.code(), usual);
      if (asked.isEmpty() || info.filter(RuleInfo::binding).isPresent()) {
        return Optional.of(told);
      }
      return asked.equals(IGNORE)
          ? Optional.empty()
          // A word that is no severity has its own finding, and changes nothing.
          : Optional.of(Severity.byId(asked).map(told::with).orElse(told));
    }
  }
}
