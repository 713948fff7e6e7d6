package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A list that cannot be written to now, because of the journal that lies in it. */
public final class JournalFault extends IOException {

  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Kind {
    /** Another run is writing. */
    BUSY,
    /** A run was killed, and its writing has still to be finished or taken back. */
    UNFINISHED,
    /** It was not left by this program, run here by this user. */
    DISBELIEVED
  }

  private final Kind kind;
  private final String journal;

  JournalFault(Kind kind, Path journal) {
    super(journal.toString());
    this.kind = kind;
    this.journal = journal.toString();
  }

  /** The journal that stands in the way. */
  public Path journal() {
    return Path.of(journal);
  }

  public Kind kind() {
    return kind;
  }
}
