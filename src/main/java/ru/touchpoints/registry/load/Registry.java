package ru.touchpoints.registry.load;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.schema.OrderSchemas;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * Everything that could be read of a registry, and what kept the rest from being read.
 *
 * @param root the name of the registry folder
 * @param passport empty when the passport cannot be read as YAML
 * @param departments empty when that list of the passport is damaged
 * @param directions empty when that list of the passport is damaged
 * @param columns what the columns of the passport's own form show, as far as they can be read
 * @param ownOrder that the list brings along; empty where it is kept by the built-in one
 * @param unreadFolders the paths of folders that could not be looked into
 * @param schemas that lie beside the folder for editors
 * @param findings of reading and of the schemas, TP0xx and TP1xx
 */
public record Registry(
    String root,
    SourceDocument passportDocument,
    Optional<Entry<Passport>> passport,
    Optional<List<Entry<Department>>> departments,
    Optional<List<Entry<Direction>>> directions,
    List<Entry<FormField>> columns,
    ProcessList processes,
    Optional<OrderEntry> ownOrder,
    List<FileEntry> files,
    List<String> unreadFolders,
    List<SourceFile> schemas,
    List<Finding> findings) {

  public Registry {
    columns = List.copyOf(columns);
    files = List.copyOf(files);
    unreadFolders = List.copyOf(unreadFolders);
    schemas = List.copyOf(schemas);
    findings = Findings.frozen(findings);
  }

  /** The same passport and process list with files of touchpoints. */
  Registry with(List<FileEntry> others, List<Finding> found) {
    return new Registry(
        root,
        passportDocument,
        passport,
        departments,
        directions,
        columns,
        processes,
        ownOrder,
        others,
        unreadFolders,
        schemas,
        found);
  }

  /** The same list with its files of touchpoints seen in another way. */
  public Registry withEach(UnaryOperator<FileEntry> view) {
    return with(files.stream().map(view).toList(), findings);
  }

  /** The order by which the list is kept. */
  public Order order() {
    return ownOrder.map(OrderEntry::order).orElseGet(BuiltInOrder::get);
  }

  /**
   * The schemas beside the list that tell editors what its order does not have, by their paths; a
   * schema that cannot be read tells nobody anything, and an order in doubt is no measure.
   */
  public List<String> driftedSchemas() {
    if (ownOrder.isPresent() && !ownOrder.get().findings().isEmpty()) {
      return List.of();
    }
    OrderSchemas fitting = OrderSchemas.of(order());
    return schemas.stream().filter(fitting::drifted).map(SourceFile::path).toList();
  }

  /** Every document of the list, the passport and the process list first. */
  public List<SourceDocument> documents() {
    return Stream.of(
            Stream.of(passportDocument),
            ownOrder.map(order -> order.entry().document()).stream(),
            processes.documents().stream(),
            files.stream().map(FileEntry::document))
        .flatMap(documents -> documents)
        .toList();
  }

  /** How many YAML files were read, the passport and the process list among them. */
  public int fileCount() {
    return files.size() + processes.parts().size() + (ownOrder.isPresent() ? 2 : 1);
  }

  /** Where the touchpoints of the process belong: a folder a direction, a file a process. */
  public String place(Process process) {
    return place(process.direction()) + process.id() + ".yaml";
  }

  /** Where the touchpoints of a direction belong, with the slash at its end. */
  public String place(String direction) {
    return root + "/" + direction + "/";
  }

  /** Whether what belongs at that place may be there, in a folder that could not be looked into. */
  public boolean mayHold(String place) {
    return unreadFolders.stream().anyMatch(folder -> place.startsWith(folder + "/"));
  }

  /** The documents that every file depends on: the passport and the process list. */
  public List<DocumentEntry> central() {
    DocumentEntry first =
        new DocumentEntry(passportDocument, passport.map(Entry::damaged).orElse(Damage.NONE));
    return Stream.of(
            Stream.of(first),
            ownOrder.map(OrderEntry::entry).stream(),
            processes.parts().stream()
                .map(part -> new DocumentEntry(part.document(), part.damaged())))
        .flatMap(entries -> entries)
        .toList();
  }

  public int touchpointCount() {
    return files.stream().mapToInt(file -> file.touchpoints().size()).sum();
  }
}
