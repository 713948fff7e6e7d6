package ru.touchpoints.registry.start;

import java.util.Locale;

/** Where a repository is kept, and by what its requests are checked there. */
public enum Host {
  GITHUB,
  GITLAB,
  /** Nowhere, or somewhere that runs no checks of ours. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
