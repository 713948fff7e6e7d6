package ru.touchpoints.registry.cli.answer;

/** A person has stopped the questions with Ctrl+C. */
public final class Interruption extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Interruption(Throwable cause) {
    super(cause);
  }
}
