package ru.touchpoints.registry.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of the list a document shows.
 *
 * @param date the date of the commit, in the committer's own zone
 * @param commit the short id of the commit; empty outside git or before the first commit
 * @param modified whether the files differ from that commit
 */
public record Edition(Optional<LocalDate> date, Optional<String> commit, boolean modified) {

  /** The edition of files that no commit holds. */
  public static final Edition NONE = new Edition(Optional.empty(), Optional.empty(), true);

  /** Whether the commit alone says everything about the document's content. */
  public boolean settled() {
    return commit.isPresent() && !modified;
  }
}
