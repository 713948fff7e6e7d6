package ru.touchpoints.registry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.cli.base.ExitCode;

/**
 * Threads that end by a failure of their own. Where memory is short, those of libraries do, even
 * while the program ends. What becomes of the command is said by the thread that it runs in: a
 * trace beside that sentence would say nothing to its reader.
 */
final class DyingThreads implements Thread.UncaughtExceptionHandler {

  private final Thread own;
  private final OutputStream err;

  private DyingThreads(Thread own, OutputStream err) {
    this.own = own;
    this.err = err;
  }

  /** Lets all but this one die in silence, from now on and as long as the program runs. */
  static void quiet(OutputStream err) {
    Thread.setDefaultUncaughtExceptionHandler(new DyingThreads(Thread.currentThread(), err));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    // A command whose part failed with another thread is told of it where it waits for that part.
    if (thread.equals(own)) {
      try {
        err.write((failure + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException closed) {
        // The exit code still tells how the run ended.
      }
      // Java would end with 1, which says that there are findings.
      Runtime.getRuntime().halt(ExitCode.DEFECT.status());
    }
  }
}
