package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.bodies.BodiesCheck;
import ru.touchpoints.registry.bodies.Body;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.check.FixedList.Fixed;
import ru.touchpoints.registry.check.ListCheck;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.OfBodies;
import ru.touchpoints.registry.cli.base.PlainCommand;
import ru.touchpoints.registry.cli.base.PlainLine;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.gate.Gate;
import ru.touchpoints.registry.gate.GateChanges;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.kept.KeptChecks;
import ru.touchpoints.registry.load.word.WrittenDay;
import ru.touchpoints.registry.render.LogText;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.report.FixReport;
import ru.touchpoints.registry.render.timing.TimingReport;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;

/** {@code registry validate}: the schemas and the rules over the whole list. */
@Command(name = "validate")
public final class ValidateCommand implements PlainCommand, OfBodies {

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

  @Option(names = "--interactive")
  private boolean interactive;

  @Option(names = "--no-cache")
  private boolean anew;

  /** For those who make the program faster; the help is silent about it. */
  @Option(names = "--timings", hidden = true)
  private boolean timed;

  public ValidateCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public boolean take(String option) {
    fix |= option.equals("--fix");
    staged |= option.equals("--staged");
    timed |= option.equals("--timings");
    anew |= option.equals("--no-cache");
    return List.of("--fix", "--staged", "--timings", "--no-cache").contains(option);
  }

  @Override
  public boolean take(String option, String value) {
    return switch (option) {
      case "--format" ->
          PlainLine.named(ReportFormat.values(), value).map(word -> format = word).isPresent();
      case "--fail-on" ->
          PlainLine.named(FailOn.values(), value).map(word -> failOn = word).isPresent();
      case "--select" -> PlainLine.codes(value).map(codes -> selected = codes).isPresent();
      case "--ignore" -> PlainLine.codes(value).map(codes -> ignored = codes).isPresent();
      case "--today" -> WrittenDay.of(value).map(day -> today = day).isPresent();
      case "--output" -> Optional.of(Path.of(value)).map(file -> output = file).isPresent();
      case "--changed-since" -> Optional.of(value).map(ref -> changedSince = ref).isPresent();
      default -> false;
    };
  }

  @Override
  public void take(List<Path> named) {
    paths = named;
  }

  @Override
  public Integer call() throws IOException {
    if (interactive) {
      askable();
    }
    if (root.several()) {
      return ofBodies().status();
    }
    Timings timings = timed ? root.timings() : Timings.OFF;
    ListCheck check = new ListCheck(anew ? KeptChecks.NONE : root.kept(), timings);
    ListCheck.Options asked = options();
    if (interactive) {
      new FindingInterview(root, check.walk(asked)).run();
    }
    ListCheck.Result checked = check.run(asked);
    tell(checked.fixed());
    timings.of(Phase.REPORT, () -> deliver(checked));
    if (timed) {
      root.terminal().message(new TimingReport(root.findingWords()).render(timings));
    }
    return (failOn.fails(checked.report()) ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }

  /** Findings are gone through with a person, in one list that can be written. */
  private void askable() {
    if (!fix) {
      throw new Refusal("validate.interactive-fix");
    }
    if (staged) {
      throw new Refusal("validate.fix-staged");
    }
    if (root.several()) {
      throw new Refusal("bodies.interactive");
    }
    if (!root.asking()) {
      throw new Refusal("validate.interactive-terminal");
    }
  }

  private ExitCode ofBodies() throws IOException {
    ValidatedBodies bodies =
        ValidatedBodies.of(
            root,
            new BodiesCheck.Options(root.bodies(), day(), staged, fix, scope(paths)),
            anew ? KeptChecks.NONE : root.kept());
    tell(bodies.fixed());
    Paint paint = output == null ? root.paint() : root.filePaint();
    List<Path> folders = root.bodies().stream().map(Body::folder).toList();
    root.deliver(
        bodies.writing(format, gate(format, folders), paint, root.quiet()),
        Optional.ofNullable(output));
    for (Map.Entry<ReportFormat, Path> more : reports.entrySet()) {
      root.deliver(
          bodies.writing(more.getKey(), gate(more.getKey(), folders), root.filePaint(), false),
          Optional.of(more.getValue()));
    }
    if (!bodies.whole()) {
      return ExitCode.UNUSABLE;
    }
    return failOn.fails(bodies.report()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void tell(List<Fixed> fixed) {
    if (!root.quiet() && !fixed.isEmpty()) {
      FixReport fixes = new FixReport(root.wording(), root.findingWords());
      root.terminal().message(fixes.render(fixed));
    }
  }

  private Report deliver(ListCheck.Result checked) throws IOException {
    Paint paint = output == null ? root.paint() : root.filePaint();
    root.deliver(writing(format, checked, paint, root.quiet()), Optional.ofNullable(output));
    for (Map.Entry<ReportFormat, Path> more : reports.entrySet()) {
      root.deliver(
          writing(more.getKey(), checked, root.filePaint(), false), Optional.of(more.getValue()));
    }
    return checked.report();
  }

  private ListCheck.Options options() throws IOException {
    List<Path> wanted = paths.stream().map(root::resolve).toList();
    return new ListCheck.Options(
        root.folder(wanted.stream().findFirst()),
        day(),
        staged,
        fix && !interactive,
        scope(wanted));
  }

  private LocalDate day() {
    return Optional.ofNullable(today).orElseGet(root::today);
  }

  private ListCheck.Scope scope(List<Path> wanted) {
    return new ListCheck.Scope(wanted, Optional.ofNullable(changedSince), selected, ignored);
  }

  /** Only a comment on a request tells what it changes of the check. */
  private Gate gate(ReportFormat format, List<Path> folders) throws IOException {
    return format == ReportFormat.MARKDOWN && changedSince != null
        ? new GateChanges().run(new GateChanges.Options(folders, changedSince))
        : Gate.UNTOUCHED;
  }

  private AtomicFile.Writing writing(
      ReportFormat format, ListCheck.Result checked, Paint paint, boolean quiet)
      throws IOException {
    CheckedList list = checked.list();
    Gate gate = gate(format, List.of(list.folder()));
    ReportFormat.Setting setting =
        new ReportFormat.Setting(
            root.findingWords(),
            list.catalogue(),
            BodyRoll.NONE,
            list.lines(),
            checked::fromRoot,
            gate,
            paint,
            quiet);
    return out -> {
      Writer plain = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      // Commands are meant to be obeyed by what runs the job, all else is not.
      Writer text = format == ReportFormat.GITHUB ? plain : LogText.into(plain);
      format.renderer(setting).render(checked.report(), list.summary(), text);
      text.flush();
    };
  }
}
