package ru.touchpoints.registry.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import ru.touchpoints.registry.edit.DocumentEdit;
import ru.touchpoints.registry.edit.Patch;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.fresh.FreshFields;
import ru.touchpoints.registry.edit.fresh.FreshYaml;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Makes the changes of a plan in the text of the files, and in nothing else of it. */
public final class ListEditor {

  private static final String LIST = "/touchpoints";

  private final Registry registry;
  private final DocumentShape shape = DocumentShape.of(DocumentKind.TOUCHPOINTS);

  public ListEditor(Registry registry) {
    this.registry = registry;
  }

  /**
   * A file with its changes.
   *
   * @param existed whether there was one before
   */
  public record Edited(Patch patch, boolean existed) {}

  /** Every file that is changed; an obstacle in one of them keeps none from being tried. */
  public List<Edited> apply(List<ListEdit> all) {
    Map<String, List<ListEdit>> byProcess = new LinkedHashMap<>();
    all.forEach(
        edit -> byProcess.computeIfAbsent(edit.process(), p -> new ArrayList<>()).add(edit));
    Map<String, FileEntry> files = new LinkedHashMap<>();
    registry.files().forEach(file -> files.putIfAbsent(file.covers(), file));
    List<Edited> edited = new ArrayList<>();
    byProcess.forEach(
        (process, edits) -> {
          Optional<FileEntry> file = Optional.ofNullable(files.get(process));
          SourceDocument document = file.map(FileEntry::document).orElseGet(() -> fresh(process));
          edited.add(new Edited(patch(document, file, edits), file.isPresent()));
        });
    return edited;
  }

  private SourceDocument fresh(String process) {
    String direction =
        registry.processes().find(process).map(Entry::value).map(Process::direction).orElse("");
    FreshFields fields = new FreshFields().text("process", process).texts("touchpoints", List.of());
    String text = new FreshYaml(DocumentKind.TOUCHPOINTS).file(fields.all());
    return DocumentReader.read(
        registry.root() + "/" + direction + "/" + process + ".yaml",
        text.getBytes(StandardCharsets.UTF_8));
  }

  private Patch patch(SourceDocument document, Optional<FileEntry> file, List<ListEdit> edits) {
    DocumentEdit changes = DocumentEdit.of(document, shape);
    List<YamlValue> added = new ArrayList<>();
    TreeSet<Integer> removed = new TreeSet<>(Comparator.reverseOrder());
    Map<String, String> pointers = new LinkedHashMap<>();
    file.ifPresent(
        known ->
            known
                .touchpoints()
                .forEach(entry -> pointers.putIfAbsent(entry.value().id(), entry.pointer())));
    for (ListEdit edit : edits) {
      if (edit instanceof ListEdit.Field field) {
        field(
            changes, document, field.touchpoint().map(id -> pointers.getOrDefault(id, "")), field);
      } else if (edit instanceof ListEdit.Addition addition) {
        added.add(addition.touchpoint());
      } else if (edit instanceof ListEdit.Removal removal) {
        Optional.ofNullable(pointers.get(removal.touchpoint()))
            .map(Pointers::last)
            .map(Integer::valueOf)
            .ifPresent(removed::add);
      }
    }
    removed.forEach(index -> changes.remove(Pointers.child(LIST, index)));
    if (!added.isEmpty()) {
      changes.append(LIST, added);
    }
    return changes.patch();
  }

  private static void field(
      DocumentEdit changes,
      SourceDocument document,
      Optional<String> touchpoint,
      ListEdit.Field field) {
    String parent = touchpoint.orElse("");
    String pointer = Pointers.child(parent, field.name());
    boolean there = document.find(pointer).isPresent();
    if (field.value().isEmpty()) {
      if (there) {
        changes.remove(pointer);
      }
    } else if (there) {
      changes.set(pointer, field.value().get());
    } else {
      changes.put(parent, field.name(), field.value().get());
    }
  }
}
