package ru.touchpoints.registry.cli.history;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.render.changes.ComparedStates.Side;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * A list as it stood at some moment.
 *
 * @param settled whether a commit holds exactly this
 */
record Revision(Side side, ListState list, boolean settled) {

  /** The files that cannot be compared. */
  List<String> unread() {
    return list.unread();
  }

  /** What a message calls it. */
  String name() {
    return side.commit().filter(commit -> side.name().startsWith(commit)).orElse(side.name());
  }

  static Side side(String name, Commit commit) {
    return new Side(name, Optional.of(commit.shortId()), Optional.of(commit.date()));
  }
}
