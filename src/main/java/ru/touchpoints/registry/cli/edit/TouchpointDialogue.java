package ru.touchpoints.registry.cli.edit;

import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.authoring.TouchpointPlace;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Interview;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;

/** Asks a person for a touchpoint; whoever goes back from its end gets the last question again. */
final class TouchpointDialogue implements TouchpointAuthor {

  private final RootCommand root;
  private final Dialogue dialogue;
  private boolean asked;

  TouchpointDialogue(RootCommand root, Dialogue dialogue) {
    this.root = root;
    this.dialogue = dialogue;
  }

  /** Whether its questions were asked before. */
  boolean asked() {
    return asked;
  }

  @Override
  public TouchpointDraft touchpoint(TouchpointPlace place, TouchpointDraft draft) {
    DraftReplies replies = new DraftReplies(place, root);
    Interview<TouchpointDraft> questions =
        new TouchpointInterview(dialogue, root.wording(), replies, place).questions();
    boolean again = asked;
    asked = true;
    return again ? questions.again(draft) : questions.about(draft);
  }
}
