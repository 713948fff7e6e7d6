package ru.touchpoints.registry.cli.answer;

import java.util.List;
import java.util.Optional;

/**
 * What stands before an answer, and what helps to type it.
 *
 * @param text at the beginning of the line
 * @param words that the answer may be, to be completed
 * @param offered a text to take up and change
 */
public record Prompt(String text, List<String> words, Optional<String> offered) {

  public Prompt {
    words = List.copyOf(words);
  }
}
