package ru.touchpoints.registry.cli;

import ru.touchpoints.registry.cli.base.ExitCode;

/**
 * Threads that end by a failure of their own. Where memory is short, those of libraries do, even
 * while the program ends. What becomes of the command is said by the thread that it runs in: a
 * trace beside that sentence would say nothing to its reader.
 */
final class DyingThreads implements Thread.UncaughtExceptionHandler {

  private final Thread own;

  private DyingThreads(Thread own) {
    this.own = own;
  }

  /** Lets all but this one die in silence, from now on and as long as the program runs. */
  static void quiet() {
    Thread.setDefaultUncaughtExceptionHandler(new DyingThreads(Thread.currentThread()));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    // A command whose part failed with another thread is told of it where it waits for that part.
    if (thread.equals(own)) {
      System.err.println(failure);
      // Java would end with 1, which says that there are findings.
      Runtime.getRuntime().halt(ExitCode.DEFECT.status());
    }
  }
}
