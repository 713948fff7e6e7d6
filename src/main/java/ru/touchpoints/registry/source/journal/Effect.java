package ru.touchpoints.registry.source.journal;

import java.io.IOException;

/** One thing that a run does to the disk. */
@FunctionalInterface
interface Effect {

  void happen() throws IOException;

  /** Who lets them happen one by one, and might stop before any of them, as a killed run does. */
  @FunctionalInterface
  interface Course {

    /** Lets everything happen. */
    Course FREE = Effect::happen;

    void take(Effect effect) throws IOException;
  }
}
