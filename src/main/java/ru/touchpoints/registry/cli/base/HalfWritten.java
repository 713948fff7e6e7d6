package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import ru.touchpoints.registry.source.journal.InterruptedWriting;
import ru.touchpoints.registry.source.journal.InterruptedWriting.Outcome;

/** Sees to a list that a killed run left half written before anything is done with it. */
final class HalfWritten {

  private HalfWritten() {}

  /**
   * Completes or takes back what was begun.
   *
   * @param notice is told what a person has to know: the key of the sentence and what it names
   */
  static void finish(Path folder, BiConsumer<String, Object> notice) {
    try {
      InterruptedWriting interrupted = InterruptedWriting.finish(folder);
      if (interrupted.outcome() == Outcome.FINISHED) {
        if (interrupted.finished() > 0) {
          notice.accept("interrupted.finished", interrupted.finished());
        }
        interrupted.left().forEach(file -> notice.accept("interrupted.left", file));
      } else if (interrupted.outcome() == Outcome.UNFINISHED) {
        notice.accept("interrupted.unfinished", folder);
      } else if (interrupted.outcome() != Outcome.NOTHING) {
        notice.accept("interrupted." + interrupted.outcome().id(), interrupted.journal());
      }
    } catch (IOException notWritable) {
      notice.accept("interrupted.unfinished", folder);
    }
  }
}
