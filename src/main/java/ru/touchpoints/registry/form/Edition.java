package ru.touchpoints.registry.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of the list a document shows.
 *
 * @param date the date of the commit, in the committer's own zone
 * @param commit the whole id of the commit; empty outside git or before the first commit
 * @param modified whether the files differ from that commit
 */
public record Edition(Optional<LocalDate> date, Optional<String> commit, boolean modified) {

  private static final int SHORT_ID = 7;

  /** The edition of files that no commit holds. */
  public static final Edition NONE = new Edition(Optional.empty(), Optional.empty(), true);

  /** The commit's id as documents print it. */
  Optional<String> shortCommit() {
    return commit.map(id -> id.substring(0, Math.min(SHORT_ID, id.length())));
  }

  /** Whether the commit alone says everything about the document's content. */
  public boolean settled() {
    return commit.isPresent() && !modified;
  }
}
