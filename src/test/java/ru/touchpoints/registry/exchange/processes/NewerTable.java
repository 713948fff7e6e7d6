package ru.touchpoints.registry.exchange.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A newer process registry, sent as a table of text to those who keep the list of the fixture. */
record NewerTable(Path directory, Path snapshot) {

  static final String HEADERS = "Код;Наименование;Вид;Характер;Направление;Подразделение;Клиент\n";
  static final String WRITTEN =
      "appeals-written;Рассмотрение письменных обращений граждан;сервис;внутриведомственный;"
          + "Рассмотрение обращений и запросов;Отдел обращений;внешний\n";
  static final String LEAVE =
      "leave;Предоставление отпусков;сервис;внутриведомственный;internal;personnel;внутренний\n";

  static NewerTable in(Path directory) throws IOException {
    return new NewerTable(directory, Fixture.base(directory).resolve("processes.yaml"));
  }

  Run imported(String text, String... options) throws IOException {
    Files.writeString(directory.resolve("r.csv"), text);
    return Run.in(
        directory,
        Stream.concat(Stream.of("import", "processes", "r.csv"), Stream.of(options))
            .toArray(String[]::new));
  }
}
