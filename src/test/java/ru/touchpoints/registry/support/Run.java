package ru.touchpoints.registry.support;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.cli.Main;
import ru.touchpoints.registry.cli.base.Surroundings;

/** One run of the program, and what it left. */
public record Run(int status, String out, String err) {

  /** The day on which all runs take place: a year later the fixtures would be overdue. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  /** Runs the program as from a script standing in {@code directory}. */
  public static Run in(Path directory, String... arguments) {
    return with(new Surroundings(directory, Map.of(), false, false, true, Run.TODAY), arguments);
  }

  public static Run with(Surroundings surroundings, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = to(out, surroundings, arguments);
    return new Run(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /** Runs the program with its messages somewhere else. */
  public static Run with(OutputStream err, Surroundings surroundings, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = Main.run(List.of(arguments), out, err, surroundings);
    return new Run(status, out.toString(StandardCharsets.UTF_8), "");
  }

  /** Runs the program with its output somewhere else. */
  public static Run to(OutputStream out, Surroundings surroundings, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(List.of(arguments), out, err, surroundings);
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
