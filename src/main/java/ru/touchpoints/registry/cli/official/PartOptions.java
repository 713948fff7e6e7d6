package ru.touchpoints.registry.cli.official;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Term;

/** The options that choose a part of the list. */
final class PartOptions {

  @Option(names = "--direction", paramLabel = "ID")
  private @Nullable String direction;

  @Option(names = "--department", paramLabel = "ID")
  private @Nullable String department;

  @Option(names = "--client", paramLabel = "KIND")
  private @Nullable String client;

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
            .flatMap(id -> Term.byId(ClientKind.class, id)));
  }

  /** The options as a person would type them. */
  static String spelt(Selection selection) {
    return selection.options().entrySet().stream()
        .map(option -> "--" + option.getKey() + " " + option.getValue())
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> known(String kind, @Nullable String id, List<String> ids) {
    if (id == null || ids.contains(id)) {
      return Optional.ofNullable(id);
    }
    Optional<String> nearest = Nearest.of(id, ids);
    throw new Refusal(
        "part." + kind + (nearest.isPresent() ? ".similar" : ""),
        id,
        nearest.orElseGet(() -> String.join(", ", ids)));
  }
}
