package ru.touchpoints.registry.cli.answer;

import java.util.Optional;

/** What a person answers, a line at a time. */
public interface AnswerSource {

  /**
   * Waits for the next answer.
   *
   * @return empty when there will be none any more
   * @throws Interruption when the person wants to stop right now
   */
  Optional<String> next(Prompt prompt);

  /** How many lines the person sees at once; empty where nobody can tell. */
  Optional<Integer> rows();
}
