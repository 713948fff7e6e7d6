package ru.touchpoints.registry.cli.dialogue;

import java.util.List;

/**
 * A question as a person sees it.
 *
 * @param lines below its heading
 * @param offered taken when the answer is empty; itself empty for nothing
 * @param words that the answer may be
 */
record Asked(Question question, List<String> lines, String offered, List<String> words) {

  Asked {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /** A question for a text. */
  static Asked of(Question question, List<String> lines, String offered) {
    return new Asked(question, lines, offered, offered.isEmpty() ? List.of() : List.of(offered));
  }
}
