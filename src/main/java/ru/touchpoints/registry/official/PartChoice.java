package ru.touchpoints.registry.official;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** The part of a list that a person asks for by ids, which nobody has checked yet. */
public record PartChoice(
    Optional<String> direction, Optional<String> department, Optional<String> client) {

  /**
   * The part of the passport's list that was chosen.
   *
   * @throws Refusal when the passport knows no such direction or department, or there is no such
   *     client
   */
  Selection of(Passport passport) {
    return new Selection(
        known(
            "direction",
            direction,
            passport.directions().stream().map(Passport.Direction::id).toList()),
        known(
            "department",
            department,
            passport.departments().stream().map(Passport.Department::id).toList()),
        known("client", client, Arrays.stream(ClientKind.values()).map(Term::id).toList())
            .flatMap(id -> Terms.of(ClientKind.class).byId(id)));
  }

  /** A part as a person would type the options that choose it. */
  public static String spelt(Selection selection) {
    return selection.options().entrySet().stream()
        .map(option -> "--" + option.getKey() + " " + option.getValue())
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> known(String kind, Optional<String> id, List<String> ids) {
    if (id.isEmpty() || ids.contains(id.get())) {
      return id;
    }
    Optional<String> nearest = Nearest.of(id.get(), ids);
    throw new Refusal(
        "part." + kind + (nearest.isPresent() ? ".similar" : ""),
        id.get(),
        nearest.orElseGet(() -> String.join(", ", ids)));
  }
}
