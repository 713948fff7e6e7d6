package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.fill.FillForm;
import ru.touchpoints.registry.exchange.fill.FillFormWriter;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.past.ListHistory;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry form}: the workbook that a department fills in, п. 3.4. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {

  private static final String ENDING = ".xlsx";

  /**
   * What a file that is read only in part is told by: TP0xx, TP1xx and TP2xx, but for what is still
   * to be filled in.
   */
  private static final String STRUCTURE = "TP(?!110)[012].*";

  private final RootCommand root;

  @Option(names = "--department", paramLabel = "ID", required = true)
  private String department = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public FormCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    CheckedList list = CheckedList.read(root.folder(Optional.empty()), root.today());
    Report broken = list.report().only(finding -> finding.code().matches(STRUCTURE));
    Optional<Passport> passport = list.registry().passport().map(Entry::value);
    if (passport.isEmpty() || !broken.findings().isEmpty()) {
      return refuse(list, broken);
    }
    Department asked = department(passport.get());
    FillForm form = form(list, passport.get(), asked);
    if (form.processes().isEmpty()) {
      throw new Refusal("form.nothing", asked.title(), asked.id());
    }
    Path shown = shown(asked);
    root.save(shown, out -> new FillFormWriter().write(form, out));
    if (form.edition().modified() && !root.quiet()) {
      root.terminal().message(TextLayout.wrap("", root.wording().get("form.modified")));
    }
    root.written(shown);
    return ExitCode.FINE.status();
  }

  private static FillForm form(CheckedList list, Passport passport, Department department)
      throws IOException {
    Registry registry = list.registry();
    return FillForm.of(
        passport.body().name(),
        department,
        registry.processes().processes(),
        registry.files().stream()
            .map(FileEntry::record)
            .flatMap(Optional::stream)
            .map(Entry::value)
            .toList(),
        new ListHistory(list.folder()).edition());
  }

  private Department department(Passport passport) {
    List<String> ids = passport.departments().stream().map(Department::id).toList();
    return passport
        .department(department)
        .orElseThrow(
            () ->
                Nearest.of(department, ids)
                    .map(similar -> new Refusal("department.similar", department, similar))
                    .orElseGet(
                        () ->
                            new Refusal(
                                "department.unknown",
                                department,
                                ids.stream().collect(Collectors.joining(", ")))));
  }

  private Path shown(Department asked) {
    String name = "form-" + asked.id() + ENDING;
    if (output == null) {
      return Path.of(name);
    }
    return Files.isDirectory(root.resolve(output)) ? output.resolve(name) : output;
  }

  private int refuse(CheckedList list, Report broken) {
    String findings =
        new TextReport(root.findingWords(), list.catalogue(), list.lines(), root.paint())
            .findings(broken);
    root.terminal().message(findings + TextLayout.wrap("", root.wording().get("form.refused")));
    return ExitCode.FINDINGS.status();
  }
}
