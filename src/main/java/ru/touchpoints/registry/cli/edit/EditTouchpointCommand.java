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
import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.authoring.TouchpointPlace;
import ru.touchpoints.registry.authoring.TouchpointRevision;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.edit.interview.ChangeNotes;
import ru.touchpoints.registry.cli.edit.interview.LastQuestion;
import ru.touchpoints.registry.cli.edit.interview.PlaceQuestions;
import ru.touchpoints.registry.cli.edit.interview.PointQuestions;
import ru.touchpoints.registry.cli.edit.interview.TouchpointDialogue;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry edit touchpoint}: changes a touchpoint of the list, п. 5.1.2 and 5.1.3. */
@Command(name = "touchpoint")
public final class EditTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PROCESS/ID", descriptionKey = "PROCESS/ID", arity = "0..1")
  private String named = "";

  @Mixin private TouchpointOptions options = new TouchpointOptions();

  @Option(names = "--no-history")
  private boolean noHistory;

  @Option(names = "--reviewed", paramLabel = "DATE")
  private @Nullable LocalDate reviewed;

  public EditTouchpointCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PlaceQuestions.requireName(!named.isEmpty(), root, spec);
    Path folder = root.folder(Optional.empty());
    boolean given = options.given() || noHistory || reviewed != null;
    if (!given && !root.asking()) {
      throw new Refusal("edit.nothing-given");
    }
    ChangeNotes notes = new ChangeNotes(root);
    TouchpointRevision revision =
        new TouchpointRevision((place, present) -> Optional.of(changed(place, present)), notes);
    boolean told = given && named.contains("/");
    TouchpointRevision.Result result =
        root.asking() && !told
            ? asked(folder, Optional.of(revision).filter(revised -> given))
            : revision.run(
                new TouchpointRevision.Options(folder, PointName.of(named), root.today()));
    result.file().ifPresent(notes::written);
    if (result.file().isEmpty() && !root.quiet()) {
      root.terminal().message(TextLayout.wrap("", root.wording().get("edit.unchanged")));
    }
    return ExitCode.FINE.status();
  }

  /** What the options say in the place of what stands there. */
  private TouchpointDraft changed(TouchpointPlace place, TouchpointDraft present) {
    TouchpointDraft draft = options.over(present, place.file().registry().order());
    TouchpointDraft told = noHistory ? draft.without("history") : draft;
    return Optional.ofNullable(reviewed)
        .map(day -> told.with("reviewed", day.toString()))
        .orElse(told);
  }

  /** Whoever goes back from the first question is asked for the touchpoint again. */
  private TouchpointRevision.Result asked(Path folder, Optional<TouchpointRevision> given)
      throws IOException {
    Dialogue dialogue = new Dialogue(root);
    PointQuestions points = new PointQuestions(root, dialogue, folder, named);
    TouchpointRevision.Result result = new TouchpointRevision.Result(Optional.empty(), true);
    while (result.left()) {
      PointName point = points.next();
      TouchpointRevision revision = given.orElseGet(() -> described(dialogue, points.known()));
      result = revision.run(new TouchpointRevision.Options(folder, point, root.today()));
    }
    return result;
  }

  private TouchpointRevision described(Dialogue dialogue, boolean first) {
    TouchpointDialogue questions = new TouchpointDialogue(root, dialogue, first);
    TouchpointAuthor author =
        (place, draft) -> {
          if (!questions.asked()) {
            String name = draft.text("title").orElse(named);
            dialogue.open(root.wording().get("edit.touchpoint", name, place.process().title()));
          }
          return questions.touchpoint(place, draft);
        };
    return new TouchpointRevision(author, new LastQuestion(root, dialogue, "ask.write"));
  }
}
