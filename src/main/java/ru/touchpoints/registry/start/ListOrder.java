package ru.touchpoints.registry.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.edit.layout.Layout;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/**
 * The order by which a new list is to be kept.
 *
 * @param order its words and grounds
 * @param text of the file that the list brings along, in canonical layout; empty for the built-in
 *     order
 * @param act that has approved it, by the fields of the file; empty for the built-in order
 */
public record ListOrder(Order order, Optional<String> text, Map<String, String> act) {

  static final String FILE = "registry/" + ListPlaces.ORDER;

  private static final List<String> ACT =
      List.of("kind", "kindGenitive", "number", "date", "issuedBy", "title");

  /** The files of a list that does not lie anywhere yet. */
  private record Planned(String root, List<SourceFile> files) implements SourceTree {}

  public ListOrder {
    act = Map.copyOf(act);
  }

  /** What has been read of a file: an order, or what forbids to take it for one. */
  public sealed interface Reading permits Sound, Faulty {}

  /** The order of the file. */
  public record Sound(ListOrder order) implements Reading {}

  /** A list with that order, and the errors of the order alone. */
  public record Faulty(CheckedList list) implements Reading {}

  /** The order that needs no file. */
  public static ListOrder builtIn() {
    return new ListOrder(BuiltInOrder.get(), Optional.empty(), Map.of());
  }

  /**
   * A list whose order can be relied on.
   *
   * @throws Refusal when the order that it brings along cannot be read without fault
   */
  public static Registry listOf(Path folder) throws IOException {
    Registry registry = new RegistryLoader().load(IndexedFolder.now(folder));
    boolean faulty =
        registry.ownOrder().stream()
            .flatMap(order -> order.findings().stream())
            .map(Finding::severity)
            .anyMatch(Severity.ERROR::equals);
    if (faulty) {
      throw new Refusal("schema.order", registry.ownOrder().get().path());
    }
    return registry;
  }

  /** The order by which that list is kept. */
  public static ListOrder of(Registry registry) {
    return registry
        .ownOrder()
        .map(own -> read(registry.order(), own.entry().document()))
        .orElseGet(ListOrder::builtIn);
  }

  /**
   * Reads an order from a file that lies anywhere.
   *
   * @param today as the files of the list would have it
   * @throws NoSuchFileException when there is none
   * @throws IOException when the file cannot be read at all
   */
  public static Reading read(Path file, LocalDate today) throws IOException {
    List<SourceFile> planned = new ArrayList<>();
    new NewRepository(BodyDraft.EMPTY, builtIn(), today)
        .list()
        .forEach((path, text) -> planned.add(SourceFile.readable(path, () -> bytes(text))));
    planned.removeIf(one -> !SourceFile.isYaml(one.path()));
    if (Files.notExists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    planned.add(FolderTree.file(file, FILE));
    CheckedList list =
        CheckedList.of(
                file,
                new RegistryLoader().load(new Planned("registry", planned)),
                Occasion.on(today))
            .only(
                finding ->
                    finding.location().file().equals(FILE)
                        && finding.severity().equals(Severity.ERROR));
    if (!list.report().findings().isEmpty()) {
      return new Faulty(list);
    }
    return new Sound(of(list.registry()));
  }

  /** In canonical layout, by which the check of a new list finds it in order. */
  private static ListOrder read(Order order, SourceDocument document) {
    Map<String, String> act =
        document
            .root()
            .filter(Mapping.class::isInstance)
            .map(root -> act((Mapping) root))
            .orElseGet(Map::of);
    String text = Layout.of(document, DocumentShape.of(DocumentKind.ORDER)).text();
    return new ListOrder(order, Optional.of(text), act);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> act(Mapping root) {
    Map<String, String> act = new LinkedHashMap<>();
    if (root.get("act") instanceof Mapping fields) {
      for (String field : ACT) {
        if (fields.get(field) instanceof Scalar value && !value.text().isBlank()) {
          act.put(field, value.text());
        }
      }
    }
    return act;
  }

  /** Whether the list brings along no order of its own. */
  boolean isBuiltIn() {
    return text.isEmpty();
  }

  /** What the act says where nothing is known of the body otherwise. */
  public BodyDraft completing(BodyDraft body) {
    BodyDraft completed = body;
    for (Map.Entry<String, String> field : act.entrySet()) {
      String known =
          switch (field.getKey()) {
            case "issuedBy" -> "issued-by";
            case "kindGenitive" -> "order-kind-genitive";
            default -> "order-" + field.getKey();
          };
      if (completed.text(known).isEmpty()) {
        completed = completed.with(known, field.getValue());
      }
    }
    return completed;
  }
}
