package ru.touchpoints.registry.history;

import java.time.LocalDate;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * A commit as people are told of it.
 *
 * @param commit its whole id
 */
public record Moment(String commit, String shortId, LocalDate date) {

  static Moment of(Commit commit) {
    return new Moment(commit.id(), commit.shortId(), commit.date());
  }
}
