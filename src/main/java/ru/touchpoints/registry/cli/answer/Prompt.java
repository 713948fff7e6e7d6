package ru.touchpoints.registry.cli.answer;

import java.util.List;
import java.util.Optional;

/**
 * What stands before an answer, and what helps to type it.
 *
 * @param text at the beginning of the line
 * @param words that the answer may be, to be completed
 * @param offered a text to take up and change
 * @param begun what stands in the line already, to be mended, where lines are edited
 */
public record Prompt(String text, List<String> words, Optional<String> offered, String begun) {

  public Prompt {
    words = List.copyOf(words);
  }
}
