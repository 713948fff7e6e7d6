package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.authoring.TouchpointAddition;
import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.edit.interview.ChangeNotes;
import ru.touchpoints.registry.cli.edit.interview.LastQuestion;
import ru.touchpoints.registry.cli.edit.interview.PlaceQuestions;
import ru.touchpoints.registry.cli.edit.interview.TouchpointDialogue;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;

/** {@code registry new touchpoint}: one more touchpoint of a process, п. 3.5–3.9. */
@Command(name = "touchpoint")
public final class NewTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PROCESS", descriptionKey = "PROCESS", arity = "0..1")
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
    PlaceQuestions.requireName(!process.isEmpty(), root, spec);
    Path folder = root.folder(Optional.empty());
    TouchpointDraft given = given();
    boolean asked = root.asking() && (given.isEmpty() || process.isEmpty());
    Optional<Path> file = asked ? asked(folder, given) : added(asGiven(), folder, process, given);
    file.ifPresent(new ChangeNotes(root)::written);
    return ExitCode.FINE.status();
  }

  private Optional<Path> added(
      TouchpointAddition addition, Path folder, String named, TouchpointDraft given)
      throws IOException {
    return addition.run(new TouchpointAddition.Options(folder, named, given, root.today())).file();
  }

  /** Whoever goes back from the first question is asked for the process again. */
  private Optional<Path> asked(Path folder, TouchpointDraft given) throws IOException {
    Dialogue dialogue = new Dialogue(root);
    PlaceQuestions places = new PlaceQuestions(root, dialogue, folder);
    TouchpointAddition addition = given.isEmpty() ? described(dialogue) : asGiven();
    Optional<Path> file = Optional.empty();
    while (file.isEmpty()) {
      file = added(addition, folder, process.isEmpty() ? places.covered() : process, given);
    }
    return file;
  }

  private TouchpointAddition asGiven() {
    return new TouchpointAddition(TouchpointAuthor.AS_GIVEN, new ChangeNotes(root));
  }

  private TouchpointAddition described(Dialogue dialogue) {
    TouchpointDialogue questions = new TouchpointDialogue(root, dialogue, !process.isEmpty());
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
