package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A run that has the journal of a list until it is killed or its input ends. */
final class HeldJournal {

  static final String HELD = "held";

  private HeldJournal() {}

  public static void main(String[] arguments) throws IOException {
    try (JournalFile journal =
        JournalFile.begin(Path.of(arguments[0]).toRealPath(), Duration.ZERO)) {
      System.out.println(HELD);
      while (System.in.read() >= 0) {
        // Until somebody closes it.
      }
      journal.forget();
    }
  }
}
