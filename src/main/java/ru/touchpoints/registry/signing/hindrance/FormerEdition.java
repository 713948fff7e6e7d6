package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.source.git.GitHistory.Tag;

/**
 * An edition that says what the last one said needs no signature; a first one is compared with
 * none.
 */
final class FormerEdition implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    return list.history()
        .filter(standing -> standing.head().isPresent())
        .flatMap(FormerEdition::in);
  }

  private static Optional<Hindrance> in(ListToSign.Standing standing) {
    Optional<Tag> last = standing.former().last();
    if (last.isEmpty()) {
      return Optional.of(Hindrance.warning(List.of(), "first"));
    }
    return last.filter(tag -> standing.same())
        .map(tag -> Hindrance.warning(List.of(), "unchanged", tag.name()));
  }
}
