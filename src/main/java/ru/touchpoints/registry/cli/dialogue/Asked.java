package ru.touchpoints.registry.cli.dialogue;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A question as a person sees it.
 *
 * @param lines below its heading
 * @param offered taken when the answer is empty; itself empty for nothing
 * @param words that the answer may be
 * @param begun what stands in the line already
 * @param mended whether an answer that was refused is mended rather than typed anew
 */
record Asked(
    Question question,
    List<String> lines,
    String offered,
    List<String> words,
    String begun,
    Predicate<String> mended) {

  private static final Pattern SEVERAL = Pattern.compile("[,;]");

  Asked {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /** A question for a text. */
  static Asked of(Question question, List<String> lines, String offered) {
    List<String> words = offered.isEmpty() ? List.of() : List.of(offered);
    return new Asked(question, lines, offered, words, "", answer -> true);
  }

  /** A question for one of some words. */
  static Asked of(Question question, List<String> lines, String offered, List<String> words) {
    return new Asked(question, lines, offered, words, "", answer -> false);
  }

  /** The same question for several words; one alone is sooner typed anew. */
  Asked forSeveral() {
    return new Asked(question, lines, offered, words, begun, SEVERAL.asPredicate());
  }
}
