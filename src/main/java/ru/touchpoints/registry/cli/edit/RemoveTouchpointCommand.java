package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.authoring.Approval;
import ru.touchpoints.registry.authoring.TouchpointRemoval;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.edit.interview.ChangeNotes;
import ru.touchpoints.registry.cli.edit.interview.LastQuestion;
import ru.touchpoints.registry.cli.edit.interview.PlaceQuestions;
import ru.touchpoints.registry.cli.edit.interview.PointQuestions;

/** {@code registry remove touchpoint}: takes a touchpoint out of its file, п. 5.1.2. */
@Command(name = "touchpoint")
public final class RemoveTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PROCESS/ID", descriptionKey = "PROCESS/ID", arity = "0..1")
  private String named = "";

  public RemoveTouchpointCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PlaceQuestions.requireName(!named.isEmpty(), root, spec);
    Path folder = root.folder(Optional.empty());
    ChangeNotes notes = new ChangeNotes(root);
    Optional<Path> file =
        root.asking() ? asked(folder) : removed(notes, folder, PointName.of(named));
    file.ifPresent(notes::written);
    return ExitCode.FINE.status();
  }

  private Optional<Path> removed(Approval approval, Path folder, PointName point)
      throws IOException {
    return new TouchpointRemoval(approval)
        .run(new TouchpointRemoval.Options(folder, point, root.today()))
        .file();
  }

  /** Whoever goes back from the only question is asked for the touchpoint again. */
  private Optional<Path> asked(Path folder) throws IOException {
    Dialogue dialogue = new Dialogue(root);
    PointQuestions points = new PointQuestions(root, dialogue, folder, named);
    LastQuestion last = new LastQuestion(root, dialogue, "ask.remove");
    Optional<Path> file = Optional.empty();
    while (file.isEmpty()) {
      PointName point = points.next();
      dialogue.say(root.wording().get("remove.touchpoint", point.process() + "/" + point.id()));
      file = removed(last, folder, point);
      if (file.isEmpty() && points.known()) {
        dialogue.first();
      }
    }
    return file;
  }
}
