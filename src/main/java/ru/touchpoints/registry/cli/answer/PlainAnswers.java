package ru.touchpoints.registry.cli.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** AnswerSource read line by line, from whatever they come from. */
final class PlainAnswers implements AnswerSource {

  private final BufferedReader lines;
  private final Consumer<String> show;

  PlainAnswers(InputStream input, Consumer<String> show) {
    this.lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    this.show = show;
  }

  /** An input that cannot be read has ended. */
  @Override
  public Optional<String> next(Prompt prompt) {
    show.accept(prompt.text());
    Optional<String> line;
    try {
      line = Optional.ofNullable(lines.readLine());
    } catch (IOException broken) {
      line = Optional.empty();
    }
    if (line.isEmpty()) {
      show.accept("\n");
    }
    return line;
  }

  @Override
  public Optional<Integer> rows() {
    return Optional.empty();
  }
}
