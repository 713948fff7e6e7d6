package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.model.Process;

/** Who says how the file of a process begins. */
public interface ProcessAuthor {

  /**
   * How a file begins.
   *
   * @param first who describes the first touchpoint right away; empty for a skeleton to fill in
   * @param left whether the person went back instead
   */
  record Beginning(Optional<TouchpointAuthor> first, boolean left) {

    /** With a skeleton of a touchpoint. */
    public static final Beginning SKELETON = new Beginning(Optional.empty(), false);

    /** Not at all: the person went back. */
    public static final Beginning LEFT = new Beginning(Optional.empty(), true);

    /** With a touchpoint that is described right away. */
    public static Beginning by(TouchpointAuthor author) {
      return new Beginning(Optional.of(author), false);
    }
  }

  /** Asked again when the person goes back to it. */
  Beginning beginning(Process process) throws IOException;
}
