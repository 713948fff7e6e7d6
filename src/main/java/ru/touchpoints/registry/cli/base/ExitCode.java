package ru.touchpoints.registry.cli.base;

/** How the program ends; the whole set, as the pull-request gate reads it. */
public enum ExitCode {
  /** Nothing to complain of. */
  FINE(0),
  /** Findings at or above the threshold, or differences. */
  FINDINGS(1),
  /** Wrong usage, unreadable input, nothing to do it on. */
  UNUSABLE(2),
  /** A defect of the program itself. */
  DEFECT(3),
  /** Stopped with Ctrl+C, told as shells tell it. */
  INTERRUPTED(130);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
