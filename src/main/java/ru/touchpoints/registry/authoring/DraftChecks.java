package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.edit.Repair;
import ru.touchpoints.registry.edit.skeleton.RevisedTouchpoint;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.edit.skeleton.TouchpointYaml;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** What the rules say of a touchpoint while it is being written. */
public final class DraftChecks {

  private static final String LIST = "/touchpoints";
  private static final String REVIEWED = "reviewed";

  private final EditedFile file;
  private final Optional<Integer> present;
  private final TouchpointYaml yaml;

  public DraftChecks(TouchpointPlace place) {
    this.file = place.file();
    this.present = place.index();
    this.yaml = new TouchpointYaml(file.registry().order());
  }

  /** The file with the touchpoint, comments on what it still needs included. */
  FileChange change(TouchpointDraft draft) {
    String after = with(draft, yaml.skeleton(draft));
    String excerpt =
        present
            .map(index -> new RevisedTouchpoint(file.document(), index).difference(after))
            .orElseGet(() -> String.join("\n", yaml.item(draft)));
    return new FileChange(file, after, excerpt);
  }

  private String with(TouchpointDraft draft, List<String> item) {
    String dated =
        draft
            .text(REVIEWED)
            .flatMap(day -> new TouchpointList(file.document()).replace("/" + REVIEWED, day))
            .orElse(file.text());
    SourceDocument document = file.document(dated);
    return present
        .map(index -> new RevisedTouchpoint(document, index).text(draft))
        .orElseGet(() -> new TouchpointList(document).append(item))
        .orElseThrow(() -> new Refusal("file.layout", file.logical()));
  }

  /** What is to be said of the draft about one of its fields; what needs no person is repaired. */
  public DraftVerdict judge(TouchpointDraft draft, String field) {
    String text = with(draft, yaml.item(draft));
    List<Finding> findings = about(text, field);
    return new DraftVerdict(repaired(text, field, findings), findings);
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
        present
            .or(
                () ->
                    file.document()
                        .find(LIST)
                        .filter(Sequence.class::isInstance)
                        .map(node -> ((Sequence) node).items().size()))
            .orElse(0);
    return field.equals(REVIEWED) ? "/" + REVIEWED : LIST + "/" + index + "/" + field;
  }
}
