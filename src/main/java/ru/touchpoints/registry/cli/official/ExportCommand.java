package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.OfBodies;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.official.ExportFormat;
import ru.touchpoints.registry.official.ExportTarget;
import ru.touchpoints.registry.official.ListExport;
import ru.touchpoints.registry.render.official.ExportRefusal;
import ru.touchpoints.registry.render.official.LossNotes;

/** {@code registry export}: the official list as documents, п. 3.1. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer>, OfBodies {

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
    if (root.several()) {
      return ofBodies().status();
    }
    Path folder = root.folder(Optional.empty());
    List<ExportTarget> targets = ExportTarget.of(formats(), output, root::resolve);
    ListExport.Result result = new ListExport().run(options(folder));
    if (result instanceof ListExport.Refused refused) {
      ExportRefusal refusal = new ExportRefusal(root.wording(), root.findingWords(), root.paint());
      root.terminal().message(refusal.render(refused));
      return ExitCode.FINDINGS.status();
    }
    ListExport.Ready list = (ListExport.Ready) result;
    for (ExportTarget target : targets) {
      tell(write(list, target), target);
      root.written(target.shown());
    }
    return ExitCode.FINE.status();
  }

  private ListExport.Options options(Path folder) {
    return new ListExport.Options(
        folder, Optional.ofNullable(asOf), root.today(), part.choice(), draft);
  }

  private ExitCode ofBodies() throws IOException {
    if (part.ofOneBody()) {
      throw new Refusal("bodies.department");
    }
    return new ExportedBodies(root)
        .write(
            ExportTarget.of(formats(), output, root::resolve),
            known -> options(known.body().folder()));
  }

  /** A document that does not say what the list says must not go out unnoticed. */
  private void tell(Losses lost, ExportTarget target) {
    new LossNotes(root.wording())
        .of(lost, target.format() == ExportFormat.PDF, target.shown().toString())
        .forEach(root.terminal()::message);
  }

  private Losses write(ListExport.Ready list, ExportTarget target) throws IOException {
    if (!root.watched()) {
      return write(list, target, RowListener.SILENT);
    }
    try (ProgressLine progress =
        new ProgressLine(
            root.terminal(),
            root.wording(),
            System::nanoTime,
            target.format().toString(),
            list.form().rowCount())) {
      return write(list, target, progress);
    }
  }

  private Losses write(ListExport.Ready list, ExportTarget target, RowListener rows)
      throws IOException {
    AtomicReference<Losses> lost = new AtomicReference<>(new Losses(List.of(), List.of()));
    root.save(target.shown(), out -> lost.set(list.write(target.format(), rows, out)));
    return lost.get();
  }

  private Set<ExportFormat> formats() {
    Set<ExportFormat> wanted = new LinkedHashSet<>(named);
    wanted.addAll(formats);
    return wanted;
  }
}
