package ru.touchpoints.registry.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.title.ProcessTitle;

/** What a list calls its things, and which of them a person means by an id, a title or a part. */
public final class ListedNames {

  /** So many are told of where several could be meant. */
  private static final int SHOWN = 5;

  private final Map<String, String> titles;

  /**
   * @param titles by id
   */
  public ListedNames(Map<String, String> titles) {
    this.titles = new TreeMap<>(titles);
  }

  /**
   * The id of what is meant; empty when nothing is called so.
   *
   * @throws Refusal when several could be meant, naming them
   */
  public Optional<String> id(String typed) {
    if (titles.containsKey(typed)) {
      return Optional.of(typed);
    }
    String words = ProcessTitle.of(typed).folded();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> equal = titles.keySet().stream().filter(id -> folded(id).equals(words)).toList();
    List<String> holding =
        titles.keySet().stream().filter(id -> folded(id).contains(words)).toList();
    List<String> meant = equal.size() == 1 ? equal : holding;
    if (meant.size() > 1) {
      throw new Refusal("name.several", typed, shown(meant));
    }
    return meant.stream().findFirst();
  }

  /** The id of what is called nearly so. */
  public Optional<String> nearest(String typed) {
    Map<String, String> ids = new TreeMap<>();
    titles.forEach((id, title) -> ids.put(title, id));
    return Nearest.of(typed, titles.keySet())
        .or(() -> Nearest.of(typed, ids.keySet()).map(ids::get));
  }

  private String folded(String id) {
    return ProcessTitle.of(titles.getOrDefault(id, "")).folded();
  }

  private String shown(Collection<String> ids) {
    String more = ids.size() > SHOWN ? "; …" : "";
    return ids.stream()
            .limit(SHOWN)
            .map(id -> titles.get(id) + " (" + id + ")")
            .collect(Collectors.joining("; "))
        + more;
  }
}
