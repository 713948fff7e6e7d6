package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.fill.BookName;
import ru.touchpoints.registry.exchange.fill.DepartmentForm;
import ru.touchpoints.registry.exchange.fill.DepartmentForm.Result;
import ru.touchpoints.registry.exchange.fill.DepartmentForm.Result.Made;
import ru.touchpoints.registry.exchange.fill.DepartmentForm.Result.Withheld;
import ru.touchpoints.registry.exchange.fill.FillForm;
import ru.touchpoints.registry.exchange.fill.FillFormWriter;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.JointFiles;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry form}: the workbooks that departments fill in, п. 3.4. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {

  private static final Path USUAL = Path.of("dist");

  private final RootCommand root;

  /** What else than departments fill in. */
  enum Subject {
    PROCESSES;

    @Override
    public String toString() {
      return "processes";
    }
  }

  @Parameters(paramLabel = "processes", arity = "0..1", descriptionKey = "SUBJECT")
  private @Nullable Subject subject;

  @Option(names = "--department", paramLabel = "ID")
  private @Nullable String department;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--empty")
  private boolean empty;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public FormCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (subject != null) {
      if (all || department != null) {
        throw new Refusal("form.processes-alone");
      }
      new ProcessesForm(root).write(Optional.ofNullable(output), empty);
      return ExitCode.FINE.status();
    }
    if (empty) {
      throw new Refusal("form.empty");
    }
    if (all == (department != null)) {
      throw new Refusal(all ? "form.both" : "form.whose");
    }
    Result result =
        new DepartmentForm()
            .run(
                new DepartmentForm.Options(
                    root.folder(Optional.empty()), root.today(), Optional.ofNullable(department)));
    if (result instanceof Made made) {
      if (all) {
        writeAll(made);
      } else {
        writeOne(made.forms().get(0));
      }
      return ExitCode.FINE.status();
    }
    tell((Withheld) result);
    return ExitCode.FINDINGS.status();
  }

  private void writeOne(FillForm form) throws IOException {
    Path shown = shown(BookName.alone(form.department()));
    root.save(shown, out -> new FillFormWriter().write(form, out));
    tellModified(form);
    root.written(shown);
  }

  private Path shown(String name) {
    if (output == null) {
      return Path.of(name);
    }
    return Files.isDirectory(root.resolve(output)) ? output.resolve(name) : output;
  }

  private void writeAll(Made made) throws IOException {
    Path folder = output == null ? USUAL : output;
    if (Files.exists(root.resolve(folder)) && !Files.isDirectory(root.resolve(folder))) {
      throw new Refusal("form.folder", folder);
    }
    Map<Path, AtomicFile.Writing> books = new LinkedHashMap<>();
    for (FillForm form : made.forms()) {
      books.put(folder.resolve(BookName.of(form.department())), out -> write(form, out));
    }
    Map<Path, AtomicFile.Writing> places = new LinkedHashMap<>();
    books.forEach((shown, writing) -> places.put(root.resolve(shown), writing));
    JointFiles.write(places);
    tellModified(made.forms().get(0));
    tellWithout(made.without());
    books.keySet().forEach(root::written);
  }

  private static void write(FillForm form, OutputStream out) throws IOException {
    new FillFormWriter().write(form, out);
  }

  private void tellModified(FillForm form) {
    if (form.edition().modified() && !root.quiet()) {
      root.terminal().message(TextLayout.wrap("", root.wording().get("form.modified")));
    }
  }

  private void tellWithout(List<Department> without) {
    if (!without.isEmpty() && !root.quiet()) {
      String names =
          without.stream()
              .map(one -> Printable.of(one.title()) + " (" + one.id() + ")")
              .collect(Collectors.joining("; "));
      root.terminal().message(TextLayout.wrap("", root.wording().get("form.without", names)));
    }
  }

  private void tell(Withheld withheld) {
    String findings =
        TextReport.on(withheld.list(), root.findingWords(), root.paint())
            .findings(withheld.broken());
    root.terminal().message(findings + TextLayout.wrap("", root.wording().get("form.refused")));
  }
}
