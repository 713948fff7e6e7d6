package ru.touchpoints.registry.start.renewal;

/**
 * A file beside a list, against what this version of the program would write there.
 *
 * @param path from the folder that holds the list
 * @param before what stands there; empty where nothing does
 * @param after what this version writes; empty where it writes nothing
 */
public record RenewedFile(String path, State state, String before, String after) {

  /** What is to become of a file. */
  public enum State {
    /** It stands there as this version would write it. */
    FITS,
    /** This version brings it. */
    NEW,
    /** Nobody has changed it since the program wrote it. */
    OUTDATED,
    /** People have changed it, and this version writes what the one before it wrote. */
    KEPT,
    /** People have changed it, and so has this version; theirs stays. */
    BOTH,
    /** It is not known who has changed it; it stays. */
    UNKNOWN,
    /** People have taken it away, and it stays away. */
    REMOVED,
    /** It was there before the list was: none of ours. */
    FOREIGN,
    /** An older version wrote it so, and this one writes it no longer; it stays until asked. */
    FORMER,
    /** One of these that is to be taken away. */
    DROPPED,
    /** One of these that people have changed. */
    FORMER_KEPT
  }

  /** Whether it is written, or taken away, when it is asked to be. */
  public boolean due() {
    return state == State.NEW || state == State.OUTDATED || state == State.DROPPED;
  }

  /** Whether people have to decide whose text it becomes. */
  public boolean open() {
    return state == State.BOTH || state == State.UNKNOWN;
  }

  /** Whether its text and the one of this version are to be seen side by side. */
  public boolean compared() {
    return open() || (state == State.OUTDATED && !before.isEmpty());
  }
}
