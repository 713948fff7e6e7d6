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
import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.authoring.TouchpointPlace;
import ru.touchpoints.registry.authoring.TouchpointRevision;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry edit touchpoint}: changes a touchpoint of the list, п. 5.1.2 and 5.1.3. */
@Command(name = "touchpoint")
public final class EditTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS/ID", descriptionKey = "PROCESS/ID")
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
    TouchpointRevision.Options point =
        new TouchpointRevision.Options(
            root.folder(Optional.empty()), PointName.of(named), root.today());
    boolean given = options.given() || noHistory || reviewed != null;
    if (!given && !root.asking()) {
      throw new Refusal("edit.nothing-given");
    }
    ChangeNotes notes = new ChangeNotes(root);
    TouchpointRevision revision = given ? new TouchpointRevision(this::changed, notes) : asked();
    TouchpointRevision.Result result = revision.run(point);
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

  private TouchpointRevision asked() {
    Dialogue dialogue = new Dialogue(root);
    TouchpointDialogue questions = new TouchpointDialogue(root, dialogue);
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
