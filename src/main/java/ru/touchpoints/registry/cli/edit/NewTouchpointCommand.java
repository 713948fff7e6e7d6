package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.TouchpointAddition;
import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;

/** {@code registry new touchpoint}: one more touchpoint of a process, п. 3.5–3.9. */
@Command(name = "touchpoint")
public final class NewTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS", descriptionKey = "PROCESS")
  private String process = "";

  @Option(names = "--id", paramLabel = "ID")
  private @Nullable String id;

  @Mixin private TouchpointOptions options = new TouchpointOptions();

  @Option(names = "--reviewed", paramLabel = "DATE")
  private @Nullable LocalDate reviewed;

  public NewTouchpointCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    TouchpointAddition.Options options =
        new TouchpointAddition.Options(
            root.folder(Optional.empty()), process, given(), root.today());
    ChangeNotes notes = new ChangeNotes(root);
    TouchpointAddition addition =
        root.asking() && options.given().isEmpty()
            ? asked()
            : new TouchpointAddition(TouchpointAuthor.AS_GIVEN, notes);
    notes.written(addition.run(options).file());
    return ExitCode.FINE.status();
  }

  private TouchpointAddition asked() {
    Dialogue dialogue = new Dialogue(root);
    TouchpointDialogue questions = new TouchpointDialogue(root, dialogue);
    TouchpointAuthor author =
        (place, draft) -> {
          if (draft.isEmpty()) {
            dialogue.open(root.wording().get("new.touchpoint", place.process().title()));
          }
          return questions.touchpoint(place, draft);
        };
    return new TouchpointAddition(author, new LastQuestion(root, dialogue, "ask.write"));
  }

  private TouchpointDraft given() {
    TouchpointDraft fields = options.draft(root.order());
    TouchpointDraft draft =
        Optional.ofNullable(id).map(name -> fields.with("id", name.strip())).orElse(fields);
    return Optional.ofNullable(reviewed)
        .map(day -> draft.with("reviewed", day.toString()))
        .orElse(draft);
  }
}
