package ru.touchpoints.registry.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.render.report.CheckSummary;
import ru.touchpoints.registry.render.report.SourceLines;
import ru.touchpoints.registry.rule.RuleCatalogue;
import ru.touchpoints.registry.rule.RuleEngine;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * A list that was read, and what is to be said of it.
 *
 * @param folder where it lies
 */
record CheckedList(Path folder, Registry registry, RuleCatalogue catalogue, Report report) {

  /**
   * Reads and checks the list in {@code folder}.
   *
   * @throws IOException when a file of it is missing or cannot be read at all
   */
  static CheckedList read(Path folder) throws IOException {
    RuleCatalogue catalogue = RuleCatalogue.standard();
    Registry registry = new RegistryLoader().load(new FolderTree(folder));
    return new CheckedList(folder, registry, catalogue, new RuleEngine(catalogue).run(registry));
  }

  CheckSummary summary() {
    return new CheckSummary(
        registry.fileCount(),
        registry.processes().processes().size(),
        registry.touchpointCount(),
        catalogue.infos().size());
  }

  /** The lines of every file of the list, for reports. */
  SourceLines lines() {
    Map<String, SourceDocument> documents =
        registry.documents().stream()
            .collect(Collectors.toMap(SourceDocument::path, Function.identity()));
    return (file, number) ->
        Optional.ofNullable(documents.get(file)).flatMap(document -> document.line(number));
  }
}
