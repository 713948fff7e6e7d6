package ru.touchpoints.registry.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.IndexedFolder;

/** A list, and what is to be said of it. */
public final class CheckedList {

  private final Path folder;
  private final ListFiles files;
  private final RuleCatalogue catalogue;
  private final Report report;
  private final CheckSummary summary;

  private CheckedList(
      Path folder, ListFiles files, RuleCatalogue catalogue, Report report, CheckSummary summary) {
    this.folder = folder;
    this.files = files;
    this.catalogue = catalogue;
    this.report = report;
    this.summary = summary;
  }

  /**
   * Reads and checks the list in {@code folder}.
   *
   * @param today decides what is overdue
   * @throws IOException when a file of it is missing or cannot be read at all
   */
  public static CheckedList read(Path folder, LocalDate today) throws IOException {
    return read(folder, today, new RegistryLoader());
  }

  /** The same for whoever reads other states of the list too. */
  public static CheckedList read(Path folder, LocalDate today, RegistryLoader loader)
      throws IOException {
    return of(folder, loader.load(IndexedFolder.now(folder)), Occasion.on(today));
  }

  /** The order by which the list in {@code folder} is kept. */
  public static Order order(Path folder) throws IOException {
    return Files.exists(folder.resolve(ListPlaces.ORDER))
        ? RegistryLoader.orderOf(IndexedFolder.now(folder))
        : BuiltInOrder.get();
  }

  /** The rules that the passport of the list in {@code folder} has a word on. */
  public static Set<String> checks(Path folder) throws IOException {
    return load(folder)
        .passport()
        .map(passport -> passport.value().checks().keySet())
        .orElse(Set.of());
  }

  public static Registry load(Path folder) throws IOException {
    return new RegistryLoader().load(IndexedFolder.now(folder));
  }

  /** Checks a list that was read from {@code folder}. */
  public static CheckedList of(Path folder, Registry registry, Occasion occasion) {
    return of(folder, registry, occasion, new RuleEngine(RuleCatalogue.standard()));
  }

  /** Checks such a list by the engine. */
  public static CheckedList of(
      Path folder, Registry registry, Occasion occasion, RuleEngine engine) {
    RuleCatalogue catalogue = engine.catalogue().as(registry.order());
    Report report = engine.run(registry, occasion);
    CheckSummary summary =
        new CheckSummary(
            registry.fileCount(),
            registry.processes().processes().size(),
            registry.touchpointCount(),
            catalogue.infos().size());
    return new CheckedList(folder, new ListFiles.Read(registry), catalogue, report, summary);
  }

  /**
   * A list of which is known what a check would say; it is read when somebody asks for its records.
   *
   * @param tree gives the same bytes whenever it is asked
   */
  public static CheckedList known(Path folder, SourceTree tree, Report report, CheckSummary summary)
      throws IOException {
    return new CheckedList(
        folder, new UnopenedFiles(tree), RuleCatalogue.under(() -> order(tree)), report, summary);
  }

  private static Order order(SourceTree tree) {
    try {
      return RegistryLoader.orderOf(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same list, with these findings alone. */
  public CheckedList only(Predicate<Finding> wanted) {
    return new CheckedList(folder, files, catalogue, report.only(wanted), summary);
  }

  /** The same list, with more to be said of it. */
  public CheckedList with(Collection<Finding> more) {
    List<Finding> all = Findings.of(report.findings());
    all.addAll(more);
    return new CheckedList(
        folder, files, catalogue, new Report(all).silencing(report.silenced()), summary);
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  public Registry registry() {
    return files.registry();
  }

  public RuleCatalogue catalogue() {
    return catalogue;
  }

  public Report report() {
    return report;
  }

  public CheckSummary summary() {
    return summary;
  }

  /** The logical paths of its files. */
  List<String> paths() {
    return files.paths();
  }

  /** The lines of every file of the list, for reports. */
  public SourceLines lines() {
    return files.lines();
  }
}
