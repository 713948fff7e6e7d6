package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Reply;
import ru.touchpoints.registry.edit.Repair;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.edit.skeleton.TouchpointYaml;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** What the rules say of a touchpoint while it is being written. */
final class DraftChecks {

  private static final String LIST = "/touchpoints";
  private static final String REVIEWED = "reviewed";

  private final EditedFile file;
  private final Wording words;
  private final Wording findingWords;
  private final TouchpointYaml yaml = new TouchpointYaml();

  DraftChecks(EditedFile file, RootCommand root) {
    this.file = file;
    this.words = root.wording();
    this.findingWords = root.findingWords();
  }

  /** The lines of the touchpoint. */
  List<String> item(TouchpointDraft draft) {
    return yaml.item(draft);
  }

  /** The file with the touchpoint, comments on what it still needs included. */
  String with(TouchpointDraft draft) {
    return with(draft, yaml.skeleton(draft));
  }

  private String with(TouchpointDraft draft, List<String> item) {
    String dated =
        draft
            .text(REVIEWED)
            .flatMap(day -> new TouchpointList(file.document()).replace("/" + REVIEWED, day))
            .orElse(file.text());
    return new TouchpointList(file.document(dated))
        .append(item)
        .orElseThrow(() -> new Refusal("file.layout", file.logical()));
  }

  /**
   * Whether the field can stay as it is in the draft: an error about it refuses the answer,
   * anything less is told, and what needs no person is repaired.
   */
  Reply<String> judge(TouchpointDraft draft, String field, String answer) {
    String text = with(draft, yaml.item(draft));
    List<Finding> findings = about(text, field);
    Optional<String> repaired = repaired(text, field, findings);
    if (repaired.isPresent()) {
      return Reply.of(repaired.get(), words.get("dialogue.repaired", repaired.get()));
    }
    boolean bad = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    String remark =
        findings.stream()
            .map(finding -> findingWords.text(finding.message()))
            .distinct()
            .collect(Collectors.joining("\n"));
    return bad ? Reply.refused(remark) : Reply.of(answer, remark);
  }

  private List<Finding> about(String text, String field) {
    try {
      String pointer = pointer(field) + "/";
      return file.checked(text).report().findings().stream()
          .filter(finding -> (finding.location().pointer() + "/").startsWith(pointer))
          .toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private Optional<String> repaired(String text, String field, List<Finding> findings) {
    boolean all = !findings.isEmpty() && findings.stream().allMatch(Finding::fixable);
    return (all ? Repair.of(file.document(text), findings) : Optional.<Repair>empty())
        .map(Repair::after)
        .flatMap(
            after ->
                after
                    .find(pointer(field))
                    .filter(Scalar.class::isInstance)
                    .or(() -> after.find(pointer(field) + "/0")))
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text());
  }

  private String pointer(String field) {
    int index =
        file.document()
            .find(LIST)
            .filter(Sequence.class::isInstance)
            .map(node -> ((Sequence) node).items().size())
            .orElse(0);
    return field.equals(REVIEWED) ? "/" + REVIEWED : LIST + "/" + index + "/" + field;
  }
}
