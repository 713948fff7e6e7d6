package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Interview;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.model.Process;

/** Asks for a touchpoint, shows it, and writes it into its file when the person agrees. */
final class TouchpointDialogue {

  private final RootCommand root;
  private final Dialogue dialogue;
  private final EditedFile file;
  private final DraftChecks checks;
  private final TouchpointInterview interview;

  TouchpointDialogue(
      RootCommand root,
      Dialogue dialogue,
      EditedFile file,
      Process process,
      Set<String> taken,
      Optional<String> reviewed) {
    this.root = root;
    this.dialogue = dialogue;
    this.file = file;
    this.checks = new DraftChecks(file, root);
    this.interview =
        new TouchpointInterview(dialogue, root.wording(), checks, process, taken, reviewed);
  }

  /** Whoever goes back from the last question gets the one before it, with the answer given. */
  void add() throws IOException {
    Writing writing = new Writing(root, file);
    Interview<TouchpointDraft> questions = interview.questions();
    TouchpointDraft draft = questions.about(TouchpointDraft.EMPTY);
    while (!agreed(writing, draft)) {
      draft = questions.again(draft);
    }
    writing.write(checks.with(draft));
  }

  private boolean agreed(Writing writing, TouchpointDraft draft) throws IOException {
    String item = String.join("\n", checks.item(draft));
    return writing.agreed(dialogue, checks.with(draft), item, "ask.write");
  }
}
