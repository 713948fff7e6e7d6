package ru.touchpoints.registry.cli.edit.interview;

import java.util.Optional;
import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.authoring.TouchpointPlace;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Interview;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;

/** Asks a person for a touchpoint; whoever goes back from its end gets the last question again. */
public final class TouchpointDialogue implements TouchpointAuthor {

  private final RootCommand root;
  private final Dialogue dialogue;
  private final Optional<Runnable> beginning;
  private boolean asked;

  /**
   * Questions of a dialogue.
   *
   * @param first whether nothing is asked before them
   */
  public TouchpointDialogue(RootCommand root, Dialogue dialogue, boolean first) {
    this.root = root;
    this.dialogue = dialogue;
    this.beginning = first ? Optional.of(dialogue::first) : Optional.empty();
  }

  /** Whether its questions were asked before. */
  public boolean asked() {
    return asked;
  }

  @Override
  public Optional<TouchpointDraft> touchpoint(TouchpointPlace place, TouchpointDraft draft) {
    DraftReplies replies = new DraftReplies(place, root);
    Interview<TouchpointDraft> questions =
        new TouchpointInterview(dialogue, root.wording(), replies, place).questions(beginning);
    boolean again = asked;
    asked = true;
    return again ? questions.again(draft) : questions.about(draft);
  }
}
