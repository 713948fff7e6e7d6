package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.check.ChangesSince;
import ru.touchpoints.registry.check.FixedList;
import ru.touchpoints.registry.check.RuleSelection;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.ListPart;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.IndexedFolder;

/** {@code registry validate}: the schemas and the rules over the whole list. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {

  /** From which severity on a finding fails the run. */
  enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity threshold;

    FailOn(@Nullable Severity threshold) {
      this.threshold = threshold;
    }

    boolean fails(Report report) {
      return threshold != null && report.hasAtLeast(threshold);
    }

    @Override
    public String toString() {
      return threshold == null ? "never" : threshold.id();
    }
  }

  private final RootCommand root;

  @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "0..*")
  private List<Path> paths = List.of();

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--report", paramLabel = "FORMAT=FILE", hideParamSyntax = true)
  private Map<ReportFormat, Path> reports = new EnumMap<>(ReportFormat.class);

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--select", paramLabel = "CODE,…", split = ",", hideParamSyntax = true)
  private List<String> selected = List.of();

  @Option(names = "--ignore", paramLabel = "CODE,…", split = ",", hideParamSyntax = true)
  private List<String> ignored = List.of();

  @Option(names = "--changed-since", paramLabel = "REF")
  private @Nullable String changedSince;

  @Option(names = "--staged")
  private boolean staged;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  @Option(names = "--fix")
  private boolean fix;

  public ValidateCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> wanted = paths.stream().map(root::resolve).toList();
    Path folder = root.folder(wanted.stream().findFirst());
    LocalDate day = Optional.ofNullable(today).orElseGet(root::today);
    if (fix && staged) {
      throw new Refusal("validate.fix-staged");
    }
    if (fix) {
      tell(new FixedList(folder, () -> checked(folder, wanted, day)).fix());
    }
    FixedList.Checked checked = checked(folder, wanted, day);
    CheckedList list = checked.list();
    Report report = new Report(checked.findings());
    boolean quiet = root.quiet();
    Paint paint = output == null ? root.paint() : root.filePaint();
    root.deliver(render(format, list, report, paint, quiet), Optional.ofNullable(output));
    for (Map.Entry<ReportFormat, Path> more : reports.entrySet()) {
      root.deliver(
          render(more.getKey(), list, report, root.filePaint(), false),
          Optional.of(more.getValue()));
    }
    return (failOn.fails(report) ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }

  private FixedList.Checked checked(Path folder, List<Path> wanted, LocalDate day)
      throws IOException {
    SourceTree now = staged ? staged(folder) : IndexedFolder.now(folder);
    Optional<ChangesSince> changes =
        changedSince == null
            ? Optional.empty()
            : Optional.of(ChangesSince.of(folder, now, changedSince));
    CheckedList list =
        CheckedList.of(
            folder,
            new RegistryLoader().load(now),
            new Occasion(day, changes.flatMap(ChangesSince::before)));
    ListPart scope = ListPart.of(list, wanted);
    RuleSelection rules = RuleSelection.of(list.catalogue(), selected, ignored);
    Report caused =
        changes.map(since -> since.causedIn(list.report(), folder, day)).orElse(list.report());
    return new FixedList.Checked(
        list, caused.only(finding -> shown(finding, scope, rules)).findings());
  }

  private static SourceTree staged(Path folder) throws IOException {
    return IndexedFolder.staged(folder).orElseThrow(() -> new Refusal("git.none", folder));
  }

  /** Code hosts count paths from git's root. */
  private static UnaryOperator<String> fromRoot(Path folder) throws IOException {
    Optional<String> prefix = GitRepository.fromRoot(folder);
    return prefix.isEmpty()
        ? UnaryOperator.identity()
        : file -> (prefix.get() + file.substring(file.indexOf('/'))).replaceFirst("^/", "");
  }

  private String render(
      ReportFormat format, CheckedList list, Report report, Paint paint, boolean quiet)
      throws IOException {
    return format
        .renderer(
            new ReportFormat.Setting(
                root.findingWords(),
                list.catalogue(),
                list.lines(),
                fromRoot(list.folder()),
                paint,
                quiet))
        .render(report, list.summary());
  }

  private void tell(List<FixedList.Fixed> fixed) {
    if (!root.quiet() && !fixed.isEmpty()) {
      root.terminal().message(new FixReport(root.wording(), root.findingWords()).render(fixed));
    }
  }

  private static boolean shown(Finding finding, ListPart scope, RuleSelection rules) {
    return scope.holds(finding.location().file()) && rules.holds(finding.code());
  }
}
