package ru.touchpoints.registry.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.check.FixedList.Checked;
import ru.touchpoints.registry.check.FixedList.Fixed;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CentralFiles;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.ListPart;
import ru.touchpoints.registry.list.kept.KeptChecks;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.Neighbours;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.reference.PartnerSilent;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.ChangedTree;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;

/** Checks the list by the schemas and the rules, and repairs it first when that is asked for. */
public final class ListCheck {

  /**
   * What is asked.
   *
   * @param folder of the list
   * @param today decides what is overdue
   * @param staged whether what git would commit is checked, and not the files in their folder
   * @param fix whether what can be repaired is repaired
   */
  public record Options(Path folder, LocalDate today, boolean staged, boolean fix, Scope scope) {}

  /**
   * Which findings are asked for.
   *
   * @param paths files and folders; empty for the whole list
   * @param changedSince the revision since whose parting alone things are told; empty for all
   * @param selected codes of rules or their beginnings; empty for all
   * @param ignored likewise, stronger
   */
  public record Scope(
      List<Path> paths,
      Optional<String> changedSince,
      List<String> selected,
      List<String> ignored) {

    public Scope {
      paths = List.copyOf(paths);
      selected = List.copyOf(selected);
      ignored = List.copyOf(ignored);
    }

    /** Whether every finding of the list is asked for. */
    boolean isWhole() {
      return paths.isEmpty() && selected.isEmpty() && ignored.isEmpty();
    }
  }

  /**
   * The list and what is to be said of it.
   *
   * @param report of the findings asked for
   * @param fixed what was repaired before
   * @param prefix the path of the folder's parent from git's root; empty outside of git
   */
  public record Result(
      CheckedList list, Report report, List<Fixed> fixed, Optional<String> prefix) {

    public Result {
      fixed = List.copyOf(fixed);
    }

    /** The path of a file as code hosts count it, from git's root. */
    public String fromRoot(String file) {
      return prefix
          .map(root -> (root + file.substring(file.indexOf('/'))).replaceFirst("^/", ""))
          .orElse(file);
    }
  }

  private final KeptChecks kept;
  private final Timings timings;
  private final Neighbours neighbours;

  /** A check that tells how long its phases take. */
  public ListCheck(KeptChecks kept, Timings timings) {
    this(kept, timings, Neighbours.NONE);
  }

  /** A check of a list together with those of other bodies. */
  public ListCheck(KeptChecks kept, Timings timings, Neighbours neighbours) {
    this.kept = kept;
    this.timings = timings;
    this.neighbours = neighbours;
  }

  /**
   * Checks the list.
   *
   * @throws Refusal when what is asked for is not there, or staged files would have to be repaired
   */
  public Result run(Options options) throws IOException {
    if (options.fix() && options.staged()) {
      throw new Refusal("validate.fix-staged");
    }
    List<Fixed> fixed =
        options.fix()
            ? new FixedList(options.folder(), contents -> checked(options, contents)).fix()
            : List.of();
    Checked checked = checked(options, Map.of());
    return new Result(
        checked.list(), checked.report(), fixed, GitRepository.fromRoot(options.folder()));
  }

  /** The findings asked for, to be gone through one by one. */
  public FindingWalk walk(Options options) {
    return new FindingWalk(options.folder(), contents -> checked(options, contents));
  }

  private Checked checked(Options options, Map<String, byte[]> contents) throws IOException {
    Path folder = options.folder();
    Scope scope = options.scope();
    SourceTree files =
        timings.of(
            Phase.LISTING, () -> options.staged() ? staged(folder) : IndexedFolder.now(folder));
    SourceTree now = contents.isEmpty() ? files : new ChangedTree(files, contents);
    if (scope.changedSince().isEmpty()) {
      CheckedList list =
          kept.check(
              new KeptChecks.Question(folder, options.staged(), now, options.today()), timings);
      // What is kept of a list was found in it alone.
      CheckedList among = neighbours.none() ? list : among(list, now, options.today());
      return asked(among, among.report(), scope);
    }
    RegistryLoader loader = RegistryLoader.ofSeveral(timings);
    RuleEngine engine = RuleEngine.remembering(RuleCatalogue.standard(), timings);
    ChangesSince changes = ChangesSince.of(folder, now, scope.changedSince().get(), loader);
    CheckedList list =
        CheckedList.of(
            folder,
            loader.load(now),
            new Occasion(options.today(), changes.before(), neighbours),
            engine);
    Occasion then = Occasion.among(options.today(), neighbours);
    return asked(list, changes.causedIn(list.report(), engine, then), scope);
  }

  private CheckedList among(CheckedList list, SourceTree files, LocalDate today)
      throws IOException {
    List<Finding> silent = new ArrayList<>();
    new PartnerSilent()
        .check(
            new RegistryLoader().load(new CentralFiles(files)),
            Occasion.among(today, neighbours),
            silent::add);
    return silent.isEmpty() ? list : list.with(silent);
  }

  private static Checked asked(CheckedList list, Report report, Scope scope) throws IOException {
    if (scope.isWhole()) {
      return new Checked(list, report);
    }
    ListPart part = ListPart.of(list, scope.paths());
    RuleSelection rules = RuleSelection.of(list.catalogue(), scope.selected(), scope.ignored());
    return new Checked(
        list,
        report.only(
            finding -> part.holds(finding.location().file()) && rules.holds(finding.code())));
  }

  private static SourceTree staged(Path folder) throws IOException {
    return IndexedFolder.staged(folder).orElseThrow(() -> new Refusal("git.none", folder));
  }
}
