package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ru.touchpoints.registry.exchange.Intake;
import ru.touchpoints.registry.exchange.ListEditor;
import ru.touchpoints.registry.exchange.ListEditor.Edited;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.StateLikeness;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.StructureCodes;

/** Takes a workbook of touchpoints back into the list, п. 3.4 and 5.1. */
public final class TouchpointImport {

  private final Preview<Proposal> preview;

  /**
   * @param preview hears what would change before anything is written
   */
  public TouchpointImport(Preview<Proposal> preview) {
    this.preview = preview;
  }

  /**
   * What is asked for.
   *
   * @param folder where the list lies
   * @param name the workbook as the person named it
   * @param sheet of it; without one the one to be filled in, else the first
   * @param base the revision that it was made from; empty when the person does not say
   * @param today the day of the checks
   * @param remove whether touchpoints that the workbook once held are taken out
   */
  public record Options(
      Path folder,
      Path file,
      String name,
      Optional<String> sheet,
      Optional<String> base,
      LocalDate today,
      boolean remove,
      boolean write) {}

  /**
   * What the workbook would change.
   *
   * @param processes of the list
   * @param base what is to be said of the state that the workbook was made from
   * @param notices what of the workbook nobody reads
   * @param obstacle what keeps the text of a file from being changed
   * @param caused findings that the change would cause
   */
  public record Proposal(
      ProcessList processes,
      Plan plan,
      Optional<Message> base,
      List<Message> notices,
      Optional<Message> obstacle,
      List<Finding> caused) {

    public Proposal {
      notices = List.copyOf(notices);
      caused = List.copyOf(caused);
    }

    /** What the list must not be given, though what is still to be filled in may stay so. */
    public List<Finding> breaking() {
      return caused.stream().filter(StructureCodes::readInPart).toList();
    }

    /** Whether the list can be given it. */
    public boolean acceptable() {
      return obstacle.isEmpty() && breaking().isEmpty();
    }
  }

  /**
   * What came of it.
   *
   * @param written the files that were changed
   */
  public record Result(Proposal proposal, List<String> written) {

    public Result {
      written = List.copyOf(written);
    }

    /** Whether errors were written into the list. */
    public boolean faulty() {
      return !written.isEmpty()
          && proposal.caused().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /** Whether the list says now what the workbook says. */
    public boolean complete() {
      boolean done = !proposal.plan().changes() || !written.isEmpty();
      return done && !proposal.plan().hasConflicts();
    }
  }

  /**
   * Compares the workbook with the list, and writes what differs when that is asked for.
   *
   * @throws Refusal when it may not be written, or was overtaken by somebody else's change
   */
  public Result run(Options options) throws IOException {
    CheckedList list = CheckedList.read(options.folder(), options.today());
    Registry registry = list.registry();
    Passport passport =
        registry
            .passport()
            .map(Entry::value)
            .orElseThrow(() -> new Refusal("import.passport", registry.passportDocument().path()));
    ReturnedWorkbook workbook =
        ReturnedWorkbook.read(options.file(), options.name(), options.sheet(), registry, passport);
    Baseline baseline = baseline(options, registry, passport, workbook);
    Plan plan = plan(options, registry, passport, workbook, baseline);
    Optional<Message> base = plan.tells() ? baseline.note() : Optional.empty();
    if (options.write() && plan.changes() && !baseline.certain()) {
      preview.show(
          new Proposal(registry.processes(), plan, base, List.of(), Optional.empty(), List.of()));
      throw new Refusal("import.base-wanted", options.name(), baseline.advice());
    }
    List<Edited> edited = new ListEditor(registry).apply(plan);
    Optional<Message> obstacle =
        edited.stream().flatMap(one -> one.patch().obstacle().stream()).findFirst();
    EditedTree tree = new EditedTree(list.folder(), edited);
    List<Finding> caused =
        edited.isEmpty() || obstacle.isPresent() ? List.of() : caused(list, tree, options.today());
    Proposal proposal =
        new Proposal(registry.processes(), plan, base, plan.notices(), obstacle, caused);
    preview.show(proposal);
    if (!options.write() || !proposal.acceptable() || !plan.changes()) {
      return new Result(proposal, List.of());
    }
    tree.write();
    return new Result(proposal, tree.paths());
  }

  private static Baseline baseline(
      Options options, Registry registry, Passport passport, ReturnedWorkbook workbook)
      throws IOException {
    boolean ofTheList = workbook.table().identified() || options.base().isPresent();
    return ofTheList
        ? Baseline.of(
            options.folder(),
            registry,
            workbook.origin(),
            options.base(),
            new StateLikeness(workbook.table(), passport)::distance)
        : Baseline.NONE;
  }

  private static Plan plan(
      Options options,
      Registry registry,
      Passport passport,
      ReturnedWorkbook workbook,
      Baseline baseline)
      throws IOException {
    WorkbookOrigin origin = workbook.origin();
    Intake.Options asked =
        new Intake.Options(
            options.today(), options.remove(), origin.department(), origin.selection());
    return new Intake(registry, passport, baseline.list().orElse(registry), asked)
        .plan(workbook.table(), workbook.others());
  }

  /** What the rules find after the change and did not find before it. */
  private static List<Finding> caused(CheckedList list, EditedTree tree, LocalDate today)
      throws IOException {
    Registry changed = new RegistryLoader().load(tree);
    Report after = CheckedList.of(list.folder(), changed, Occasion.on(today)).report();
    Set<String> known = new HashSet<>(Fingerprints.of(list.report()));
    List<String> fingerprints = Fingerprints.of(after);
    return IntStream.range(0, fingerprints.size())
        .filter(i -> !known.contains(fingerprints.get(i)))
        .mapToObj(after.findings()::get)
        .toList();
  }
}
