package ru.touchpoints.registry.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;

/** Counts the list that lies in a folder. */
public final class ListFigures {

  /**
   * What is asked.
   *
   * @param folder of the list
   * @param today decides what is overdue
   */
  public record Options(Path folder, LocalDate today) {}

  /**
   * The figures.
   *
   * @param body whose list it is; empty when the passport does not say
   * @param errors how many the list has: what they hide is not counted
   */
  public record Result(Statistics statistics, String body, int errors) {}

  public Result run(Options options) throws IOException {
    CheckedList list = CheckedList.read(options.folder(), options.today());
    return new Result(
        Statistics.of(list.registry(), options.today()),
        list.registry().passport().map(known -> known.value().body().name()).orElse(""),
        list.report().count(Severity.ERROR));
  }
}
