package ru.touchpoints.registry.cli;

/**
 * Threads that end by a failure of their own. Where memory is short, those of libraries do, even
 * while the program ends. What becomes of the command is said by the thread that it runs in: a
 * trace beside that sentence would say nothing to its reader.
 */
final class DyingThreads implements Thread.UncaughtExceptionHandler {

  private DyingThreads() {}

  /** Lets them die in silence, from now on and as long as the program runs. */
  static void quiet() {
    Thread.setDefaultUncaughtExceptionHandler(new DyingThreads());
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    // A command whose part failed with it is told of it where it waits for that part.
  }
}
