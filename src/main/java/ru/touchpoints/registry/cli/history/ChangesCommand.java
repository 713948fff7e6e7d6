package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.OfBodies;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.bodies.BodyChanges;
import ru.touchpoints.registry.render.bodies.BodySections;
import ru.touchpoints.registry.render.changes.ChangeSheet;
import ru.touchpoints.registry.render.changes.UnreadFiles;
import ru.touchpoints.registry.render.official.LossNotes;

/** {@code registry changes}: what changed between two states of the list, п. 5.1. */
@Command(name = "changes")
public final class ChangesCommand implements Callable<Integer>, OfBodies {

  private final RootCommand root;

  @Option(names = "--from", paramLabel = "REF|DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "REF|DATE")
  private @Nullable String to;

  @Option(names = "--department", paramLabel = "ID")
  private @Nullable String department;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ChangesFormat format = ChangesFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public ChangesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (root.several()) {
      return ofBodies().status();
    }
    ListChanges.Result result = new ListChanges().run(options(root.folder(Optional.empty())));
    new UnreadFiles(root.wording()).of(result).forEach(root.terminal()::message);
    boolean same = result.compared().changes().isEmpty();
    Optional<FormWriter> writer = format.writer();
    if (writer.isPresent()) {
      write(ChangeSheet.of(result), writer.get());
    } else if (!(same && result.whole() && root.quiet() && format == ChangesFormat.TEXT)) {
      root.deliver(
          format
              .renderer(root.findingWords(), output == null ? root.paint() : root.filePaint())
              .render(result.compared()),
          Optional.ofNullable(output));
    }
    return (result.whole() ? exit(same) : ExitCode.UNUSABLE).status();
  }

  private ListChanges.Options options(Path folder) {
    return new ListChanges.Options(
        folder,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(department));
  }

  private ExitCode ofBodies() throws IOException {
    if (format.writer().isPresent()) {
      throw new Refusal("bodies.changes-format", format);
    }
    if (department != null) {
      throw new Refusal("bodies.department");
    }
    List<Looked<ListChanges.Result>> bodies =
        Looked.at(
            root.bodies(),
            body -> new ListChanges().run(options(body.folder())),
            root.failures()::words);
    List<ListChanges.Result> read = bodies.stream().flatMap(one -> one.answer().stream()).toList();
    for (Looked<ListChanges.Result> body : bodies) {
      body.answer().stream()
          .flatMap(one -> new UnreadFiles(root.wording()).of(one, body.body()::file).stream())
          .forEach(root.terminal()::message);
    }
    boolean same = read.stream().allMatch(result -> result.compared().changes().isEmpty());
    boolean whole =
        read.size() == bodies.size() && read.stream().allMatch(ListChanges.Result::whole);
    if (!(same && whole && root.quiet() && format == ChangesFormat.TEXT)) {
      root.deliver(text(new BodyChanges(bodies)), Optional.ofNullable(output));
    }
    return whole ? exit(same) : ExitCode.UNUSABLE;
  }

  private String text(BodyChanges changes) {
    Paint paint = output == null ? root.paint() : root.filePaint();
    Optional<Paint> terminal = Optional.of(paint).filter(any -> format == ChangesFormat.TEXT);
    return format == ChangesFormat.JSON
        ? changes.json()
        : changes.each(
            new BodySections(root.findingWords(), terminal),
            format.renderer(root.findingWords(), paint));
  }

  private static ExitCode exit(boolean same) {
    return same ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void write(Form form, FormWriter writer) throws IOException {
    Path shown = Optional.ofNullable(output).orElse(Path.of("dist", "changes." + writer.format()));
    root.save(shown, out -> writer.write(form, out));
    new LossNotes(root.wording())
        .of(Losses.of(form, writer), false, shown.toString())
        .forEach(root.terminal()::message);
    root.written(shown);
  }
}
