package ru.touchpoints.registry.cli.edit.interview;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.authoring.Approval;
import ru.touchpoints.registry.authoring.FileChange;
import ru.touchpoints.registry.authoring.FileChange.Consequences;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.authoring.ConsequenceText;

/** The end of every dialogue: the change, what the rules say of it, and whether to write it. */
public final class LastQuestion implements Approval {

  /** Lines of the question, and of the blank ones around. */
  private static final int QUESTION = 4;

  private final RootCommand root;
  private final Dialogue dialogue;
  private final String question;

  /**
   * @param question its key
   */
  public LastQuestion(RootCommand root, Dialogue dialogue, String question) {
    this.root = root;
    this.dialogue = dialogue;
    this.question = question;
  }

  @Override
  public boolean agrees(FileChange change) throws IOException {
    Consequences consequences = change.consequences();
    Report caused = consequences.caused();
    String found = caused.findings().isEmpty() ? "" : found(change, consequences);
    dialogue.show(change.excerpt(), QUESTION + (int) found.lines().count());
    if (!found.isEmpty() && !root.quiet()) {
      root.terminal().message(found);
    }
    Question last =
        new Question(
            root.wording().get(question, change.file().logical()),
            root.wording().get("ask.write.help"));
    Optional<Boolean> yes = dialogue.yes(last, !caused.hasAtLeast(Severity.ERROR));
    if (yes.filter(wanted -> !wanted).isPresent()) {
      throw new Refusal("nothing.written");
    }
    return yes.isPresent();
  }

  /** At length where that is seen together with the change. */
  private String found(FileChange change, Consequences consequences) {
    ConsequenceText text = ChangeNotes.text(root);
    String whole = text.of(consequences);
    return dialogue.fits(change.excerpt() + "\n" + whole, QUESTION + 1)
        ? whole
        : text.brief(consequences);
  }
}
