package ru.touchpoints.registry.edit.skeleton;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A touchpoint that stands in a file, of which just those fields change that read otherwise. */
public final class RevisedTouchpoint {

  private final SourceDocument document;
  private final String item;

  /**
   * @param index of the touchpoint in the file's list
   */
  public RevisedTouchpoint(SourceDocument document, int index) {
    this.document = document;
    this.item = Pointers.child("/touchpoints", index);
  }

  /** The fields as the file has them, as far as they can be told. */
  public TouchpointDraft draft() {
    TouchpointDraft draft = TouchpointDraft.EMPTY;
    if (document.find(item).orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String field = entry.key().text();
        if (TouchpointField.byId(field).isEmpty()) {
          continue;
        }
        if (entry.value() instanceof Scalar scalar) {
          draft = draft.with(field, scalar.text());
        } else if (entry.value() instanceof Sequence list) {
          draft = draft.with(field, texts(list));
        }
      }
    }
    return draft;
  }

  private static List<String> texts(Sequence list) {
    return list.items().stream()
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text())
        .toList();
  }

  /** The file with the touchpoint as the draft has it; empty where its layout gives no place. */
  public Optional<String> text(TouchpointDraft after) {
    TouchpointDraft before = draft();
    Optional<String> text = Optional.of(document.text());
    for (Map.Entry<String, Optional<YamlValue>> change : changes(before, after).entrySet()) {
      text = text.flatMap(yaml -> changed(yaml, change.getKey(), change.getValue()));
    }
    return text;
  }

  private static Map<String, Optional<YamlValue>> changes(
      TouchpointDraft before, TouchpointDraft after) {
    Map<String, Optional<YamlValue>> changes = new LinkedHashMap<>();
    for (TouchpointField field : TouchpointField.values()) {
      Optional<YamlValue> now = value(field, after);
      if (!now.equals(value(field, before))) {
        changes.put(field.id(), now);
      }
    }
    return changes;
  }

  private static Optional<YamlValue> value(TouchpointField field, TouchpointDraft draft) {
    return draft
        .text(field.id())
        .map(
            text ->
                field.kind() == FieldKind.FLAG
                    ? YamlValue.truth(text.equals(TouchpointDraft.YES))
                    : YamlValue.text(text))
        .or(() -> draft.list(field.id()).map(YamlValue::texts));
  }

  private Optional<String> changed(String yaml, String field, Optional<YamlValue> value) {
    TouchpointList list =
        new TouchpointList(
            DocumentReader.read(document.path(), yaml.getBytes(StandardCharsets.UTF_8)));
    return value.isPresent()
        ? list.put(item, field, value.get())
        : list.remove(Pointers.child(item, field));
  }

  /** The lines of the touchpoint that come and go, each with its sign. */
  public String difference(String after) {
    int index = Integer.parseInt(Pointers.last(item));
    List<String> old = lines(document, index);
    List<String> now =
        lines(DocumentReader.read(document.path(), after.getBytes(StandardCharsets.UTF_8)), index);
    List<String> shown = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else if (i < old.size() && !now.subList(j, now.size()).contains(old.get(i))) {
        shown.add("- " + old.get(i++).strip());
      } else {
        shown.add("+ " + now.get(j++).strip());
      }
    }
    return String.join("\n", shown);
  }

  private static List<String> lines(SourceDocument document, int index) {
    return new TouchpointList(document).text(index).lines().toList();
  }
}
