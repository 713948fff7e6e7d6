package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.TouchpointRenaming;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.edit.interview.ChangeNotes;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry rename touchpoint}: another id for a touchpoint, and nothing else. */
@Command(name = "touchpoint")
public final class RenameTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "PROCESS/ID", descriptionKey = "PROCESS/ID")
  private String named = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
  private String id = "";

  public RenameTouchpointCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PointName point = PointName.of(named);
    TouchpointRenaming.Options options =
        new TouchpointRenaming.Options(root.folder(Optional.empty()), point, id, root.today());
    ChangeNotes notes = new ChangeNotes(root);
    TouchpointRenaming.Result result = new TouchpointRenaming(notes).run(options);
    notes.written(result.file());
    if (!root.quiet()) {
      String done = root.wording().get("rename.done", result.before(), result.after());
      root.terminal().message(TextLayout.wrap("", done));
    }
    return ExitCode.FINE.status();
  }
}
