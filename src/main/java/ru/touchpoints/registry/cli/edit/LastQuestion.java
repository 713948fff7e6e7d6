package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.authoring.Approval;
import ru.touchpoints.registry.authoring.FileChange;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.finding.Refusal;

/** The end of every dialogue: the change, what the rules say of it, and whether to write it. */
final class LastQuestion implements Approval {

  private final RootCommand root;
  private final Dialogue dialogue;
  private final String question;

  /**
   * @param question its key
   */
  LastQuestion(RootCommand root, Dialogue dialogue, String question) {
    this.root = root;
    this.dialogue = dialogue;
    this.question = question;
  }

  @Override
  public boolean agrees(FileChange change) throws IOException {
    dialogue.show(change.excerpt());
    boolean clean = new ChangeNotes(root).tell(change);
    Question last =
        new Question(
            root.wording().get(question, change.file().logical()),
            root.wording().get("ask.write.help"));
    Optional<Boolean> yes = dialogue.yes(last, clean);
    if (yes.filter(wanted -> !wanted).isPresent()) {
      throw new Refusal("nothing.written");
    }
    return yes.isPresent();
  }
}
