package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.id.Slug;
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
    ProcessPlace.Point point = ProcessPlace.point(root, named);
    EditedFile file = point.place().edited(root);
    TouchpointList list = new TouchpointList(file.document());
    if (!Slug.isValid(id)) {
      throw new Refusal("point.id", id);
    }
    if (list.find(id).isPresent()) {
      throw new Refusal("point.taken", point.place().id(), id);
    }
    String yaml =
        list.replace("/touchpoints/" + point.index() + "/id", id)
            .orElseThrow(() -> new Refusal("file.layout", file.logical()));
    Writing writing = new Writing(root, file);
    writing.tell(yaml);
    writing.write(yaml);
    if (!root.quiet()) {
      root.terminal()
          .message(TextLayout.wrap("", root.wording().get("rename.done", point.id(), id)));
    }
    return ExitCode.FINE.status();
  }
}
