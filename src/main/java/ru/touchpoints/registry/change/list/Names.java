package ru.touchpoints.registry.change.list;

import java.util.Optional;
import ru.touchpoints.registry.model.Passport;

/** What the ids of directions and departments are called, by the later passport that knows. */
final class Names {

  private final ListState before;
  private final ListState after;

  Names(ListState before, ListState after) {
    this.before = before;
    this.after = after;
  }

  Named direction(String id) {
    return new Named(
        id,
        after
            .passport()
            .flatMap(passport -> passport.direction(id))
            .or(() -> before.passport().flatMap(passport -> passport.direction(id)))
            .map(Passport.Direction::title)
            .orElse(id));
  }

  Named department(String id) {
    return new Named(
        id,
        after
            .passport()
            .flatMap(passport -> passport.department(id))
            .or(() -> before.passport().flatMap(passport -> passport.department(id)))
            .map(Passport.Department::title)
            .orElse(id));
  }

  /** The place of a direction in the list; unknown ones come last. */
  int place(String direction) {
    Optional<Passport> passport = after.passport().or(before::passport);
    return passport
        .map(
            known ->
                known.directions().stream().map(Passport.Direction::id).toList().indexOf(direction))
        .filter(place -> place >= 0)
        .orElse(Integer.MAX_VALUE);
  }
}
