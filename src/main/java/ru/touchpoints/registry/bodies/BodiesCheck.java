package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.check.ListCheck;
import ru.touchpoints.registry.check.ListCheck.Scope;
import ru.touchpoints.registry.check.RuleSelection;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.kept.KeptChecks;
import ru.touchpoints.registry.rule.Neighbours;
import ru.touchpoints.registry.rule.Neighbours.Listed;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.timing.Timings;

/**
 * Checks the lists of several bodies, one after the other: no more than one is in memory at a time,
 * beside what was found in the others.
 */
public final class BodiesCheck {

  /**
   * What is asked.
   *
   * @param staged whether what git would commit is checked, and not the files in their folders
   * @param fix whether what can be repaired is repaired
   */
  public record Options(
      List<Body> bodies, LocalDate today, boolean staged, boolean fix, Scope scope) {

    public Options {
      bodies = List.copyOf(bodies);
    }

    SourceTree files(Body body) throws IOException {
      return staged
          ? IndexedFolder.staged(body.folder())
              .orElseThrow(() -> new Refusal("git.none", body.folder()))
          : IndexedFolder.now(body.folder());
    }
  }

  private final KeptChecks kept;

  public BodiesCheck(KeptChecks kept) {
    this.kept = kept;
  }

  /**
   * Checks all of them.
   *
   * @throws Refusal when what is asked for is in none of them
   */
  public List<CheckedBody> run(Options options) {
    if (!options.scope().paths().isEmpty()) {
      throw new Refusal("bodies.paths");
    }
    if (options.fix() && options.staged()) {
      throw new Refusal("validate.fix-staged");
    }
    RuleSelection.of(
        RuleCatalogue.standard(), options.scope().selected(), options.scope().ignored());
    List<KnownBody> known =
        options.bodies().stream().map(body -> KnownBody.of(body, options::files)).toList();
    Neighbours neighbours = neighbours(known);
    return known.stream().map(body -> checked(body, options, neighbours)).toList();
  }

  /** The path of the root that all lists share from that of git around it; empty without one. */
  public static Optional<String> fromRoot(List<Body> bodies) throws IOException {
    Body first = bodies.get(0);
    Path folder = first.folder().toAbsolutePath().normalize();
    for (int up = first.depth(); up > 0 && folder.getParent() != null; up--) {
      folder = folder.getParent();
    }
    return Files.isDirectory(folder) ? GitRepository.fromRoot(folder) : Optional.empty();
  }

  /** What they list, for each other. */
  static Neighbours neighbours(List<KnownBody> bodies) {
    Map<String, List<Listed>> listed = new HashMap<>();
    for (KnownBody body : bodies) {
      body.listed()
          .ifPresent(list -> listed.computeIfAbsent(body.id(), id -> new ArrayList<>()).add(list));
    }
    return new Neighbours(listed);
  }

  private CheckedBody checked(KnownBody known, Options options, Neighbours neighbours) {
    try {
      ListCheck.Result result =
          new ListCheck(kept, Timings.OFF, neighbours)
              .run(
                  new ListCheck.Options(
                      known.body().folder(),
                      options.today(),
                      options.staged(),
                      options.fix(),
                      options.scope()));
      RelocatedFindings moved = new RelocatedFindings(known.body());
      CheckedBody.Found found =
          new CheckedBody.Found(
              moved.of(result.report()),
              result.list().summary(),
              result.list().catalogue(),
              result.fixed().stream().map(moved::of).toList());
      return new CheckedBody(known, Optional.of(found), Optional.empty());
    } catch (UncheckedIOException | IOException | Refusal unreadable) {
      return new CheckedBody(known, Optional.empty(), Optional.of(unreadable));
    }
  }
}
