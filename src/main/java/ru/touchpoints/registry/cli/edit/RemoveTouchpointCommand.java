package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Refusal;

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
    ProcessPlace.Point point = ProcessPlace.point(root, named);
    EditedFile file = point.place().edited(root);
    TouchpointList list = new TouchpointList(file.document());
    String yaml =
        list.remove(point.index()).orElseThrow(() -> new Refusal("file.layout", file.logical()));
    Writing writing = new Writing(root, file);
    if (root.asking()) {
      Dialogue dialogue = new Dialogue(root);
      dialogue.say(root.wording().get("remove.touchpoint", named));
      if (!writing.agreed(dialogue, yaml, list.text(point.index()), "ask.remove")) {
        throw new Refusal("nothing.written");
      }
    } else {
      writing.tell(yaml);
    }
    writing.write(yaml);
    return ExitCode.FINE.status();
  }
}
