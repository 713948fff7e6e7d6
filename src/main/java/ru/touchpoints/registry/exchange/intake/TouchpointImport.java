package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.exchange.ListEditor;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.RegistryLoader;
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
      boolean write) {

    private PlannedBook.Options book() {
      return new PlannedBook.Options(file, name, sheet, base, today, remove);
    }
  }

  /**
   * What the workbook would change.
   *
   * @param processes of the list
   * @param base what is to be said of the state that the workbook was made from
   * @param notices what of the workbook nobody reads
   * @param obstacle what keeps the text of a file from being changed
   * @param faults what of the workbook cannot be understood, each complete with its cell
   * @param caused findings that the change of what was understood would cause
   */
  public record Proposal(
      ProcessList processes,
      Plan plan,
      Optional<Message> base,
      List<Message> notices,
      Optional<Message> obstacle,
      List<Message> faults,
      List<Finding> caused) {

    public Proposal {
      notices = List.copyOf(notices);
      faults = List.copyOf(faults);
      caused = List.copyOf(caused);
    }

    /** What the list must not be given, though what is still to be filled in may stay so. */
    public List<Finding> breaking() {
      return caused.stream().filter(StructureCodes::readInPart).toList();
    }

    /** What it may be given, though somebody has to see to it. */
    public List<Finding> bearable() {
      return caused.stream().filter(one -> !StructureCodes.readInPart(one)).toList();
    }

    /** Whether the list can be given it. */
    public boolean acceptable() {
      return faults.isEmpty() && obstacle.isEmpty() && breaking().isEmpty();
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
    RegistryLoader loader = RegistryLoader.ofSeveral();
    CheckedList list = CheckedList.read(options.folder(), options.today(), loader);
    ProcessList processes = list.registry().processes();
    PlannedBook book = PlannedBook.of(list, loader, options.book());
    Plan plan = book.plan();
    Optional<Message> base = book.base();
    if (options.write() && book.whole() && plan.changes() && !book.baseline().certain()) {
      preview.show(
          new Proposal(processes, plan, base, List.of(), Optional.empty(), List.of(), List.of()));
      throw new Refusal("import.base-wanted", options.name(), book.baseline().advice());
    }
    EditedTree tree =
        new EditedTree(list.folder(), new ListEditor(list.registry()).apply(plan.edits()), loader);
    List<Finding> caused = tree.caused(list, options.today(), book.unread());
    Proposal proposal =
        new Proposal(processes, plan, base, plan.notices(), tree.obstacle(), book.faults(), caused);
    preview.show(proposal);
    if (!options.write() || !proposal.acceptable() || !plan.changes()) {
      return new Result(proposal, List.of());
    }
    tree.write();
    return new Result(proposal, tree.paths());
  }
}
