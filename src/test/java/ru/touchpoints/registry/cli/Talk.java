package ru.touchpoints.registry.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.cli.base.Surroundings;

/** A person at a terminal, who gives the answers prepared and then ends the input. */
record Talk(Path directory, List<String> answers) {

  static Talk in(Path directory, String... answers) {
    return new Talk(directory, List.of(answers));
  }

  Run run(String... arguments) {
    StringBuilder input = new StringBuilder();
    answers.forEach(answer -> input.append(answer).append('\n'));
    return Run.with(
        new Surroundings(
            directory,
            Map.of("NO_COLOR", "1"),
            true,
            false,
            false,
            true,
            Run.TODAY,
            true,
            new ByteArrayInputStream(input.toString().getBytes(StandardCharsets.UTF_8))),
        arguments);
  }
}
