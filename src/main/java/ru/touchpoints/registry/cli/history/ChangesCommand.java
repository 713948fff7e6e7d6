package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.render.changes.ChangeSheet;
import ru.touchpoints.registry.render.changes.SheetHeading;
import ru.touchpoints.registry.render.changes.UnreadFiles;
import ru.touchpoints.registry.render.official.LossNotes;

/** {@code registry changes}: what changed between two states of the list, п. 5.1. */
@Command(name = "changes")
public final class ChangesCommand implements Callable<Integer> {

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
    ListChanges.Result result =
        new ListChanges()
            .run(
                new ListChanges.Options(
                    root.folder(Optional.empty()),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(department)));
    new UnreadFiles(root.wording()).of(result).forEach(root.terminal()::message);
    boolean same = result.compared().changes().isEmpty();
    Optional<FormWriter> writer = format.writer();
    if (writer.isPresent()) {
      write(new ChangeSheet(SheetHeading.of(result)).of(result.compared()), writer.get());
    } else if (!(same && result.whole() && root.quiet() && format == ChangesFormat.TEXT)) {
      root.deliver(
          format
              .renderer(root.findingWords(), output == null ? root.paint() : root.filePaint())
              .render(result.compared()),
          Optional.ofNullable(output));
    }
    return (result.whole() ? exit(same) : ExitCode.UNUSABLE).status();
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
