package ru.touchpoints.registry.list;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * A list that was read, and what is to be said of it.
 *
 * @param folder where it lies
 */
public record CheckedList(Path folder, Registry registry, RuleCatalogue catalogue, Report report) {

  /**
   * Reads and checks the list in {@code folder}.
   *
   * @param today decides what is overdue
   * @throws IOException when a file of it is missing or cannot be read at all
   */
  public static CheckedList read(Path folder, LocalDate today) throws IOException {
    return of(folder, load(folder), Occasion.on(today));
  }

  public static Registry load(Path folder) throws IOException {
    return new RegistryLoader().load(IndexedFolder.now(folder));
  }

  /** Checks a list that was read from {@code folder}. */
  public static CheckedList of(Path folder, Registry registry, Occasion occasion) {
    return of(folder, registry, occasion, Timings.OFF);
  }

  /** Checks such a list, and tells how long it takes. */
  public static CheckedList of(Path folder, Registry registry, Occasion occasion, Timings timings) {
    RuleCatalogue catalogue = RuleCatalogue.standard();
    Report report = new RuleEngine(catalogue, timings).run(registry, occasion);
    return new CheckedList(folder, registry, catalogue, report);
  }

  public CheckSummary summary() {
    return new CheckSummary(
        registry.fileCount(),
        registry.processes().processes().size(),
        registry.touchpointCount(),
        catalogue.infos().size());
  }

  /** The lines of every file of the list, for reports. */
  public SourceLines lines() {
    Map<String, SourceDocument> documents =
        registry.documents().stream()
            .collect(Collectors.toMap(SourceDocument::path, Function.identity()));
    return (file, number) ->
        Optional.ofNullable(documents.get(file)).flatMap(document -> document.line(number));
  }
}
