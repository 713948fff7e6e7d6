package ru.touchpoints.registry.start.renewal;

/**
 * A file beside a list, against what this version of the program would write there.
 *
 * @param path from the folder that holds the list
 * @param before what stands there; empty where nothing does
 * @param after what this version writes
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
    FOREIGN
  }

  /** Whether it is written when it is asked to be. */
  public boolean due() {
    return state == State.NEW || state == State.OUTDATED;
  }

  /** Whether people have to decide what becomes of it. */
  public boolean open() {
    return state == State.BOTH || state == State.UNKNOWN;
  }
}
