package ru.touchpoints.registry.edit.skeleton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;

/**
 * A touchpoint that is still being written: the fields that are known, by their names in YAML.
 *
 * @param texts fields with one value
 * @param lists fields with a list, which may be empty: examined, none found (п. 3.9)
 */
public record TouchpointDraft(Map<String, String> texts, Map<String, List<String>> lists) {

  /** What {@code history} is when clients see theirs, п. 3.8.4. */
  public static final String YES = "true";

  public static final TouchpointDraft EMPTY = new TouchpointDraft(Map.of(), Map.of());

  public TouchpointDraft {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
  }

  public Optional<String> text(String field) {
    return Optional.ofNullable(texts.get(field));
  }

  public Optional<List<String>> list(String field) {
    return Optional.ofNullable(lists.get(field));
  }

  /** The kind of touchpoint that it is, when the order knows it. */
  public Optional<TouchpointType> type(Order order) {
    return text("type").flatMap(order.types()::byId);
  }

  public boolean isEmpty() {
    return texts.isEmpty() && lists.isEmpty();
  }

  /** The draft with one more field; an empty text takes the field away. */
  public TouchpointDraft with(String field, String value) {
    Map<String, String> changed = new HashMap<>(texts);
    if (value.isEmpty()) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return new TouchpointDraft(changed, lists);
  }

  public TouchpointDraft with(String field, List<String> values) {
    Map<String, List<String>> changed = new HashMap<>(lists);
    changed.put(field, List.copyOf(values));
    return new TouchpointDraft(texts, changed);
  }

  /** Without a channel where the type knows it itself, п. 4.1. */
  public TouchpointDraft fitting(Order order) {
    boolean open = type(order).filter(type -> type.impliedChannel().isEmpty()).isPresent();
    return open ? this : without("channel");
  }

  public TouchpointDraft without(String field) {
    Map<String, String> fewerTexts = new HashMap<>(texts);
    Map<String, List<String>> fewerLists = new HashMap<>(lists);
    fewerTexts.remove(field);
    fewerLists.remove(field);
    return new TouchpointDraft(fewerTexts, fewerLists);
  }
}
