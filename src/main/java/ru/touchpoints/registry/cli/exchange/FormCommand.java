package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.fill.DepartmentForm;
import ru.touchpoints.registry.exchange.fill.DepartmentForm.Result;
import ru.touchpoints.registry.exchange.fill.DepartmentForm.Result.Made;
import ru.touchpoints.registry.exchange.fill.DepartmentForm.Result.Withheld;
import ru.touchpoints.registry.exchange.fill.FillForm;
import ru.touchpoints.registry.exchange.fill.FillFormWriter;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry form}: the workbook that a department fills in, п. 3.4. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {

  private static final String ENDING = ".xlsx";

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
    Result result =
        new DepartmentForm()
            .run(
                new DepartmentForm.Options(
                    root.folder(Optional.empty()), root.today(), department));
    if (result instanceof Made made) {
      write(made.form());
      return ExitCode.FINE.status();
    }
    tell((Withheld) result);
    return ExitCode.FINDINGS.status();
  }

  private void write(FillForm form) throws IOException {
    Path shown = shown(form.department().id());
    root.save(shown, out -> new FillFormWriter().write(form, out));
    if (form.edition().modified() && !root.quiet()) {
      root.terminal().message(TextLayout.wrap("", root.wording().get("form.modified")));
    }
    root.written(shown);
  }

  private Path shown(String id) {
    String name = "form-" + id + ENDING;
    if (output == null) {
      return Path.of(name);
    }
    return Files.isDirectory(root.resolve(output)) ? output.resolve(name) : output;
  }

  private void tell(Withheld withheld) {
    String findings =
        new TextReport(
                root.findingWords(),
                withheld.list().catalogue(),
                withheld.list().lines(),
                root.paint())
            .findings(withheld.broken());
    root.terminal().message(findings + TextLayout.wrap("", root.wording().get("form.refused")));
  }
}
