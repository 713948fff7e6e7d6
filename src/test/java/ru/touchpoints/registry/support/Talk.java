package ru.touchpoints.registry.support;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.cli.answer.Person;
import ru.touchpoints.registry.cli.base.Surroundings;

/** A person at a terminal, who gives the answers prepared and then ends the input. */
public record Talk(Path directory, List<String> answers, Runnable beforeLast) {

  public static Talk in(Path directory, String... answers) {
    return new Talk(directory, List.of(answers), () -> {});
  }

  /** The same talk, with something happening before the last answer. */
  public Talk meanwhile(Runnable happening) {
    return new Talk(directory, answers, happening);
  }

  private InputStream input() {
    int last = Math.max(0, answers.size() - 1);
    InputStream end =
        new FilterInputStream(typed(answers.subList(last, answers.size()))) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            beforeLast.run();
            return super.read(bytes, offset, length);
          }
        };
    return new SequenceInputStream(typed(answers.subList(0, last)), end);
  }

  private static InputStream typed(List<String> answers) {
    StringBuilder input = new StringBuilder();
    answers.forEach(answer -> input.append(answer).append('\n'));
    return new ByteArrayInputStream(input.toString().getBytes(StandardCharsets.UTF_8));
  }

  public Run run(String... arguments) {
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
            Person.typing(input()),
            Instant.now()),
        arguments);
  }
}
