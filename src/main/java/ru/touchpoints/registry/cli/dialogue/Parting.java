package ru.touchpoints.registry.cli.dialogue;

/** What is said when the program is stopped while it waits for an answer. */
final class Parting {

  private final Thread hook;

  private Parting(Thread hook) {
    this.hook = hook;
  }

  static Parting saying(Runnable words) {
    Thread hook = new Thread(words);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // Too late for any words.
    }
    return new Parting(hook);
  }

  /** The answer has come: there is nothing to be said. */
  void over() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The words are being said.
    }
  }
}
