package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.Intake;
import ru.touchpoints.registry.exchange.ListEditor;
import ru.touchpoints.registry.exchange.ListEditor.Edited;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.StateLikeness;
import ru.touchpoints.registry.exchange.fill.FillWords;
import ru.touchpoints.registry.exchange.intake.Baseline;
import ru.touchpoints.registry.exchange.intake.EditedTree;
import ru.touchpoints.registry.exchange.intake.WorkbookOrigin;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TableReader;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.exchange.ImportReport;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.workbook.Workbook;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry import touchpoints}: a workbook back into the list, п. 3.4 and 5.1. */
@Command(name = "touchpoints")
public final class ImportTouchpointsCommand implements Callable<Integer> {

  /**
   * What the list must not be given: findings of reading, structure and references, but not what is
   * still to be filled in.
   */
  private static final String STRUCTURE = "TP(?!110)[012].*";

  private final RootCommand root;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  @Option(names = "--base", paramLabel = "REF")
  private @Nullable String base;

  @Option(names = "--remove")
  private boolean remove;

  @Option(names = "--write")
  private boolean write;

  public ImportTouchpointsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    CheckedList list = CheckedList.read(root.folder(Optional.empty()), day());
    Plan plan = plan(list);
    ImportReport report = report(list);
    if (!root.quiet()) {
      plan.notices().forEach(notice -> say(Printable.of(root.findingWords().text(notice))));
    }
    List<Edited> edited = new ListEditor(list.registry()).apply(plan);
    Optional<Message> obstacle =
        edited.stream().flatMap(one -> one.patch().obstacle().stream()).findFirst();
    if (obstacle.isPresent()) {
      say(root.wording().text(obstacle.get()));
      return ExitCode.UNUSABLE.status();
    }
    EditedTree tree = new EditedTree(list.folder(), edited);
    List<Finding> caused = edited.isEmpty() ? List.of() : caused(list, tree);
    root.terminal().data(report.differences(plan));
    List<Finding> broken = caused.stream().filter(ImportTouchpointsCommand::structural).toList();
    if (!broken.isEmpty()) {
      say(root.wording().get("import.refused"));
      root.terminal().message(report.findings(plan, broken).stripTrailing());
      return ExitCode.UNUSABLE.status();
    }
    if (!caused.isEmpty()) {
      root.terminal()
          .data(
              TextLayout.wrap("", root.wording().get("import.findings"))
                  + "\n"
                  + report.findings(plan, caused)
                  + "\n");
    }
    return finish(plan, tree, caused.stream().anyMatch(f -> f.severity() == Severity.ERROR))
        .status();
  }

  private ExitCode finish(Plan plan, EditedTree tree, boolean errors) throws IOException {
    if (plan.changes() && write) {
      tree.write();
      if (!root.quiet()) {
        tree.edited()
            .forEach(
                one ->
                    say(
                        root.wording()
                            .get("import.touchpoints.written", one.patch().after().path())));
      }
    } else if (!root.quiet() && (plan.changes() || !plan.hasConflicts())) {
      say(root.wording().get(plan.changes() ? "import.preview" : "import.same"));
    }
    if (plan.hasConflicts()) {
      say(root.wording().get("import.conflicts"));
    }
    if (plan.changes() && write && errors) {
      say(root.wording().get("import.touchpoints.errors"));
    }
    boolean done = write || !plan.changes();
    return done && !plan.hasConflicts() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private LocalDate day() {
    return today == null ? root.today() : today;
  }

  private ImportReport report(CheckedList list) {
    return new ImportReport(root.wording(), root.findingWords(), list.registry().processes());
  }

  private Plan plan(CheckedList list) throws IOException {
    Passport passport =
        list.registry()
            .passport()
            .map(Entry::value)
            .orElseThrow(
                () -> new Refusal("import.passport", list.registry().passportDocument().path()));
    List<TouchpointTable> tables;
    WorkbookOrigin origin;
    try (Workbook workbook = Workbook.open(root.resolve(file), file.toString())) {
      Sheet rows = sheet(workbook);
      tables = tables(workbook, rows, list.registry(), passport);
      origin = WorkbookOrigin.of(workbook.properties(), rows);
    }
    TouchpointTable table = tables.get(0);
    Baseline baseline =
        identified(table) || base != null
            ? Baseline.of(
                list.folder(),
                list.registry(),
                origin,
                Optional.ofNullable(base),
                new StateLikeness(table, passport)::distance)
            : Baseline.NONE;
    Intake.Options options =
        new Intake.Options(day(), remove, origin.department(), origin.selection());
    Plan plan =
        new Intake(list.registry(), passport, baseline.list().orElse(list.registry()), options)
            .plan(table, tables.subList(1, tables.size()));
    if (baseline.note().isPresent() && plan.tells() && !root.quiet()) {
      say(Printable.of(root.wording().text(baseline.note().get())));
    }
    if (write && plan.changes() && !baseline.certain()) {
      root.terminal().data(report(list).differences(plan));
      throw new Refusal("import.base-wanted", file, baseline.advice());
    }
    return plan;
  }

  private static boolean identified(TouchpointTable table) {
    return table.has(Slot.PROCESS_ID) && table.has(Slot.TOUCHPOINT_ID);
  }

  private Sheet sheet(Workbook workbook) throws IOException {
    if (sheet != null) {
      return workbook.sheet(sheet);
    }
    String form = new FillWords().sheet();
    return workbook.visibleSheets().contains(form) ? workbook.sheet(form) : workbook.firstSheet();
  }

  /** The sheet, and those beside it that show the same list for sorting and filtering. */
  private List<TouchpointTable> tables(
      Workbook workbook, Sheet rows, Registry registry, Passport passport) throws IOException {
    List<TouchpointTable> tables = new ArrayList<>();
    tables.add(new TableReader(registry, passport).read(rows));
    if (sheet == null && identified(tables.get(0)) && !tables.get(0).filled()) {
      for (String name : workbook.visibleSheets()) {
        if (!rows.name().equals(Optional.of(name))) {
          Sheet other = workbook.sheet(name);
          TableReader reader = new TableReader(registry, passport);
          if (reader.identifies(other)) {
            tables.add(reader.read(other));
          }
        }
      }
    }
    return tables;
  }

  /** What the rules find after the change and did not find before it. */
  private List<Finding> caused(CheckedList list, EditedTree tree) throws IOException {
    Registry changed = new RegistryLoader().load(tree);
    Report after = CheckedList.of(list.folder(), changed, Occasion.on(day())).report();
    Set<String> known = new HashSet<>(Fingerprints.of(list.report()));
    List<String> fingerprints = Fingerprints.of(after);
    return IntStream.range(0, fingerprints.size())
        .filter(i -> !known.contains(fingerprints.get(i)))
        .mapToObj(after.findings()::get)
        .toList();
  }

  private static boolean structural(Finding finding) {
    return finding.code().matches(STRUCTURE);
  }

  private void say(String text) {
    root.terminal().message(TextLayout.wrap("", text));
  }
}
