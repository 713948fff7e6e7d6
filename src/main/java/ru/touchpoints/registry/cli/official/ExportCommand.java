package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.official.ExportFormat;
import ru.touchpoints.registry.official.ExportTarget;
import ru.touchpoints.registry.official.OfficialList;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.writing.TextLayout;

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

  @Option(names = "--as-of", paramLabel = "REF|DATE", hideParamSyntax = true)
  private @Nullable String asOf;

  @Mixin private PartOptions part = new PartOptions();

  @Option(names = "--draft")
  private boolean draft;

  public ExportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = root.folder(Optional.empty());
    List<ExportTarget> targets = ExportTarget.of(formats(), output, root::resolve);
    if (asOf == null) {
      OfficialList list = OfficialList.now(folder);
      return export(
          list, CheckedList.of(folder, list.registry(), Occasion.on(root.today())), targets);
    }
    try (GitRepository git = AsOf.history(folder)) {
      Commit commit = AsOf.commit(git, asOf);
      OfficialList list = OfficialList.at(commit, git, folder);
      // Judged by its own day, else a list once signed could not be printed again.
      return export(
          list, CheckedList.of(folder, list.registry(), Occasion.on(commit.date())), targets);
    }
  }

  private int export(OfficialList list, CheckedList checked, List<ExportTarget> targets)
      throws IOException {
    Report errors = checked.report().only(finding -> finding.severity() == Severity.ERROR);
    Optional<Content> content = list.content();
    if (content.isEmpty() || (!errors.findings().isEmpty() && !draft)) {
      return refuse(checked, errors, content.isPresent());
    }
    Content chosen = chosen(content.get());
    Form form = new FormBuilder(chosen).build(list.edition(), draft);
    for (ExportTarget target : targets) {
      write(form, chosen, target);
      root.written(target.shown());
    }
    return ExitCode.FINE.status();
  }

  private Content chosen(Content content) {
    Selection selection = part.of(content.passport());
    Content chosen = content.only(selection);
    if (!selection.isAll() && chosen.files().isEmpty()) {
      throw new Refusal("part.empty", PartOptions.spelt(selection));
    }
    return chosen;
  }

  private void write(Form form, Content content, ExportTarget target) throws IOException {
    if (!root.watched()) {
      write(form, content, target, RowListener.SILENT);
      return;
    }
    try (ProgressLine progress =
        new ProgressLine(
            root.terminal(),
            root.wording(),
            System::nanoTime,
            target.format().toString(),
            form.rowCount())) {
      write(form, content, target, progress);
    }
  }

  private void write(Form form, Content content, ExportTarget target, RowListener rows)
      throws IOException {
    root.save(target.shown(), out -> target.format().writer(content, rows).write(form, out));
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
    String reason = !couldBeDraft ? "impossible" : asOf == null ? "refused" : "refused-then";
    String verdict = root.wording().get("export." + reason, count);
    root.terminal().message(findings + TextLayout.wrap("", verdict));
    return ExitCode.FINDINGS.status();
  }
}
