package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;

/** Everything that may stand between a list and a signature, in the order in which to mend it. */
public final class Hindrances {

  /** One kind of thing that may stand in the way. */
  @FunctionalInterface
  interface Obstacle {

    /** What of it stands in the way of this list. */
    Optional<Hindrance> in(ListToSign list);
  }

  private static final List<Obstacle> OBSTACLES =
      List.of(
          new Errors(),
          new Placeholders(),
          new ProjectStatus(),
          new Signatory(),
          new AnotherAct(),
          new OverdueReviews(),
          new MissingHistory(),
          new UncommittedEdits(),
          new TakenName(),
          new FormerEdition(),
          new MissingApproval());

  private Hindrances() {}

  /** What stands in the way of this list. */
  public static List<Hindrance> of(ListToSign list) {
    return OBSTACLES.stream().map(one -> one.in(list)).flatMap(Optional::stream).toList();
  }
}
