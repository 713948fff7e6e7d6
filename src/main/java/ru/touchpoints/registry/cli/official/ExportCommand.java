package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.CheckedList;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.TextLayout;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.source.AtomicFile;

/** {@code registry export}: the official list as documents, п. 3.1. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(
      paramLabel = "FORMAT",
      descriptionKey = "FORMAT",
      arity = "0..*",
      split = ",",
      hideParamSyntax = true)
  private List<ExportFormat> named = List.of();

  @Option(names = "--format", paramLabel = "FORMAT,…", split = ",", hideParamSyntax = true)
  private List<ExportFormat> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR_OR_FILE")
  private Path output = Path.of("dist");

  @Option(names = "--draft")
  private boolean draft;

  public ExportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    CheckedList list = CheckedList.read(root.folder(Optional.empty()), root.today());
    Report errors = list.report().only(finding -> finding.severity() == Severity.ERROR);
    Optional<Passport> passport = list.registry().passport().map(Entry::value);
    if (passport.isEmpty() || (!errors.findings().isEmpty() && !draft)) {
      return refuse(list, errors, passport.isPresent());
    }
    List<ExportTarget> targets = ExportTarget.of(formats(), output, root::resolve);
    Form form = OfficialForm.of(list, passport.get(), draft);
    for (ExportTarget target : targets) {
      AtomicFile.write(target.file(), out -> target.format().writer().write(form, out));
      if (!root.quiet()) {
        root.terminal().data(Printable.of(target.shown().toString()) + "\n");
      }
    }
    return ExitCode.FINE.status();
  }

  private Set<ExportFormat> formats() {
    Set<ExportFormat> wanted = new LinkedHashSet<>(named);
    wanted.addAll(formats);
    return wanted;
  }

  private int refuse(CheckedList list, Report errors, boolean couldBeDraft) {
    String findings =
        new TextReport(root.findingWords(), list.catalogue(), list.lines(), root.paint())
            .findings(errors);
    String count = root.findingWords().count("error", errors.findings().size());
    String verdict =
        root.wording().get(couldBeDraft ? "export.refused" : "export.impossible", count);
    root.terminal().message(findings + TextLayout.wrap("", verdict));
    return ExitCode.FINDINGS.status();
  }
}
