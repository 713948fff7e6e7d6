package ru.touchpoints.registry.source.git.place;

import java.io.IOException;

/** Why git's files cannot be read as git itself would read them. */
public final class GitFault extends IOException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String detail;

  /** What stands in the way. */
  public enum Kind {
    /** Ids of another kind. */
    SHA256,
    /** A way of storing that is not known here. */
    EXTENSION,
    /** Work trees that share a history whose names are kept as tables. */
    REFTABLE,
    /** A clone that left contents with the server. */
    PARTIAL,
    /** Contents that should be there are not. */
    DAMAGED,
    /** A file {@code .git} that leads nowhere. */
    LOST,
    /** A repository without a work tree. */
    BARE,
    /** The work tree of the repository is another folder. */
    ELSEWHERE,
    /** Objects that stand for others. */
    REPLACED,
    /** Something beside the history that cannot be what git has written. */
    UNREADABLE,
    /** More of something than is looked through. */
    LONG,
    /** More editions than are compared. */
    EDITIONS,
    /** Parents other than those that the commits name. */
    GRAFTED,
    /** Files left out of the work tree, and not to be had from elsewhere. */
    SPARSE,
    /** What is staged cannot be read. */
    INDEX,
    /** A merge that is not finished. */
    UNMERGED,
    /** The list was in several other folders. */
    PLACES
  }

  public GitFault(Kind kind, String detail) {
    super(kind + " " + detail);
    this.kind = kind;
    this.detail = detail;
  }

  public Kind kind() {
    return kind;
  }

  /** The name of what it is about. */
  public String detail() {
    return detail;
  }
}
