package ru.touchpoints.registry.cli.answer;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A person who may be asked. A terminal is looked at when the first question is: only then programs
 * of the system are started that know how it is set.
 */
@FunctionalInterface
public interface Person {

  /**
   * Begins to ask.
   *
   * @param show puts something before the place of the answer, where the answers cannot themselves
   */
  AnswerSource answers(Consumer<String> show);

  /** A person whose lines come from a stream. */
  static Person typing(InputStream input) {
    return show -> new PlainAnswers(input, show);
  }

  /**
   * The person in front of this process.
   *
   * @param windows where lines are edited by the system itself
   */
  static Person ofProcess(InputStream input, Map<String, String> environment, boolean windows) {
    boolean plain = windows || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return show ->
        (plain ? Optional.<AnswerSource>empty() : EditedAnswers.atTerminal())
            .orElseGet(() -> new PlainAnswers(input, show));
  }
}
