package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.Approval;
import ru.touchpoints.registry.authoring.FileChange;
import ru.touchpoints.registry.authoring.TouchpointRemoval;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;

/** {@code registry remove touchpoint}: takes a touchpoint out of its file, п. 5.1.2. */
@Command(name = "touchpoint")
public final class RemoveTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS/ID", descriptionKey = "PROCESS/ID")
  private String named = "";

  public RemoveTouchpointCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PointName point = PointName.of(named);
    TouchpointRemoval.Options options =
        new TouchpointRemoval.Options(root.folder(Optional.empty()), point, root.today());
    ChangeNotes notes = new ChangeNotes(root);
    Approval approval = root.asking() ? this::agrees : notes;
    notes.written(new TouchpointRemoval(approval).run(options).file());
    return ExitCode.FINE.status();
  }

  private boolean agrees(FileChange change) throws IOException {
    Dialogue dialogue = new Dialogue(root);
    dialogue.say(root.wording().get("remove.touchpoint", named));
    return new LastQuestion(root, dialogue, "ask.remove").agrees(change);
  }
}
