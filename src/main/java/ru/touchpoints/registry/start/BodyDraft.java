package ru.touchpoints.registry.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.model.id.Slug;

/**
 * What is known of a body whose repository is being made.
 *
 * @param texts fields of the passport by their names
 * @param directions in the order of the list, п. 3.5
 * @param departments that supply data, п. 3.4
 */
public record BodyDraft(
    Map<String, String> texts, List<Named> directions, List<Named> departments) {

  public static final BodyDraft EMPTY = new BodyDraft(Map.of(), List.of(), List.of());

  public BodyDraft {
    texts = Map.copyOf(texts);
    directions = List.copyOf(directions);
    departments = List.copyOf(departments);
  }

  /** An id with its title; for the directions the clients too. */
  public record Named(String id, List<String> clients, String title) {

    /** Reads {@code id=title} or {@code id:external,internal=title}; empty for anything else. */
    public static Optional<Named> of(String text) {
      int sign = text.indexOf('=');
      if (sign < 0) {
        return Optional.empty();
      }
      String[] head = text.substring(0, sign).strip().split(":", 2);
      String title = text.substring(sign + 1).strip();
      List<String> clients =
          head.length == 2 ? List.of(head[1].split(",", -1)) : guessed(head[0], title);
      boolean known = clients.stream().allMatch(List.of("external", "internal")::contains);
      return Slug.isValid(head[0]) && known && !title.isEmpty()
          ? Optional.of(new Named(head[0], clients, title))
          : Optional.empty();
    }

    /** How it is written for {@link #of}. */
    public String text() {
      return id + ":" + String.join(",", clients) + "=" + title;
    }

    private static List<String> guessed(String id, String title) {
      boolean internal = id.equals("internal") || title.contains("внутренн");
      return List.of(internal ? "internal" : "external");
    }
  }

  public Optional<String> text(String field) {
    return Optional.ofNullable(texts.get(field));
  }

  public BodyDraft with(String field, String value) {
    Map<String, String> changed = new HashMap<>(texts);
    if (value.isBlank()) {
      changed.remove(field);
    } else {
      changed.put(field, value.strip());
    }
    return new BodyDraft(changed, directions, departments);
  }

  public BodyDraft withDirections(List<String> lines) {
    return new BodyDraft(texts, named(lines), departments);
  }

  public BodyDraft withDepartments(List<String> lines) {
    return new BodyDraft(texts, directions, named(lines));
  }

  private static List<Named> named(List<String> lines) {
    List<Named> named = new ArrayList<>();
    lines.forEach(line -> Named.of(line).ifPresent(named::add));
    return named;
  }
}
