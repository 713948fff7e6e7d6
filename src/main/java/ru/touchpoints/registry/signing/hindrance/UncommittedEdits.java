package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;

/** Edits that the commit does not hold would be in no edition. */
final class UncommittedEdits implements Hindrances.Obstacle {

  private static final int TOLD = 3;
  private static final String ELLIPSIS = ", …";

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    return list.history()
        .map(ListToSign.Standing::edited)
        .filter(edited -> !edited.isEmpty())
        .map(edited -> Hindrance.forbidding(List.of(), "edits", edited.size(), told(edited)));
  }

  private static String told(List<String> edited) {
    String first = String.join(", ", edited.subList(0, Math.min(TOLD, edited.size())));
    return edited.size() > TOLD ? first + ELLIPSIS : first;
  }
}
