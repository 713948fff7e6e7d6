package ru.touchpoints.registry.edit.process;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.ProcessList.Part;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Changes to a file of processes that leave its comments, its order and its layout alone. */
public final class ProcessPatch {

  private static final String LIST = "/processes";

  private final Part before;
  private final SourceDocument document;
  private final List<Process> intended = new ArrayList<>();
  private final FieldEdits edits;

  private ProcessPatch(Part before) {
    this.before = before;
    this.document = before.document();
    this.edits = new FieldEdits(document);
  }

  /**
   * The text of the file with the changes; empty when it would not read as intended.
   *
   * @param changed the processes as they shall be, by the id they have
   * @param added each goes below the last process of its direction
   * @param comments lines to stand above added processes, by their id
   * @param date the date of the source
   */
  public static Optional<String> of(
      Part before,
      Map<String, Process> changed,
      List<Process> added,
      Map<String, List<String>> comments,
      LocalDate date) {
    ProcessPatch patch = new ProcessPatch(before);
    patch.change(changed);
    patch.add(added, comments);
    patch.document.find("/source/date").ifPresent(node -> patch.edits.set(node, date.toString()));
    return patch.checked();
  }

  private void change(Map<String, Process> changed) {
    for (Entry<Process> entry : before.entries()) {
      Process old = entry.value();
      Process now = changed.getOrDefault(old.id(), old);
      intended.add(now);
      if (!now.equals(old)
          && document.find(entry.pointer()).orElse(null) instanceof Mapping mapping) {
        fields(mapping, old, now);
      }
    }
  }

  private void fields(Mapping at, Process old, Process now) {
    for (ProcessField field : ProcessField.values()) {
      Optional<String> text = ProcessText.inline(field, now, at.flow());
      if (text.equals(ProcessText.inline(field, old, at.flow()))) {
        continue;
      }
      if (text.isPresent()) {
        edits.put(at, field.id(), text.get());
      } else if (field.kind() == FieldKind.FLAG) {
        edits.put(at, field.id(), "false");
      } else {
        edits.remove(at, field.id());
      }
    }
  }

  private void add(List<Process> added, Map<String, List<String>> comments) {
    for (Process process : added) {
      intended.add(process);
      List<String> lines =
          ProcessText.lines(process, comments.getOrDefault(process.id(), List.of()));
      Optional<YamlNode> list = document.find(LIST);
      list.ifPresent(node -> edits.append(node, lastOfDirection(process), lines));
    }
  }

  /** The place of the last process of the direction; of the last one of all without any. */
  private int lastOfDirection(Process process) {
    int last = before.entries().size() - 1;
    for (int i = last; i >= 0; i--) {
      if (before.entries().get(i).value().direction().equals(process.direction())) {
        return i;
      }
    }
    return last;
  }

  private Optional<String> checked() {
    String text = edits.applied();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = new ArrayList<>();
    SourceDocument after = DocumentReader.read(document.path(), bytes);
    ProcessList list = new RegistryLoader().loadProcesses(after, findings);
    List<Process> read = list.entries().stream().map(Entry::value).toList();
    boolean asIntended =
        findings.isEmpty()
            && bytes.length <= SourceFile.MAX_BYTES
            && read.size() == intended.size()
            && new HashSet<>(read).containsAll(intended)
            && after.comments().size() >= document.comments().size();
    return asIntended ? Optional.of(text) : Optional.empty();
  }
}
