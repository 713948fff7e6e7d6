package ru.touchpoints.registry.cli.edit.interview;

import java.util.stream.Collectors;
import ru.touchpoints.registry.authoring.DraftChecks;
import ru.touchpoints.registry.authoring.DraftVerdict;
import ru.touchpoints.registry.authoring.TouchpointPlace;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Reply;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.render.Wording;

/** What a person is told of an answer about a touchpoint. */
final class DraftReplies {

  private final DraftChecks checks;
  private final Wording words;
  private final Wording findingWords;

  DraftReplies(TouchpointPlace place, RootCommand root) {
    this.checks = new DraftChecks(place);
    this.words = root.wording();
    this.findingWords = root.findingWords();
  }

  /**
   * Whether the field can stay as it is in the draft: an error about it refuses the answer,
   * anything less is told, and what needs no person is repaired.
   */
  Reply<String> judge(TouchpointDraft draft, String field, String answer) {
    DraftVerdict verdict = checks.judge(draft, field);
    if (verdict.repaired().isPresent()) {
      String repaired = verdict.repaired().get();
      return Reply.of(repaired, words.get("dialogue.repaired", repaired));
    }
    String remark =
        verdict.findings().stream()
            .map(finding -> findingWords.text(finding.message()))
            .distinct()
            .collect(Collectors.joining("\n"));
    return verdict.refuses() ? Reply.refused(remark) : Reply.of(answer, remark);
  }
}
