package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.writing.PrintedDay;

/** An edition of that name stands on another commit: nobody may change what was signed. */
final class TakenName implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    Optional<Commit> head = list.history().flatMap(ListToSign.Standing::head);
    return list.history()
        .flatMap(ListToSign.Standing::taken)
        .filter(taken -> !head.equals(Optional.of(taken)))
        .map(
            taken ->
                Hindrance.forbidding(
                    List.of(),
                    "taken",
                    list.tag().orElse(""),
                    taken.shortId(),
                    PrintedDay.of(taken.date())));
  }
}
