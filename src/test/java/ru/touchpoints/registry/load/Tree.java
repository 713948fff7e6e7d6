package ru.touchpoints.registry.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceFile.Obstacle;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.support.Fixture;

/** A list in memory: files by their paths inside it, a passport and one process at first. */
final class Tree implements SourceTree {

  static final String POINTS =
      """
      process: leave
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        - id: web
          title: Приёмная
          type: website
          needs: [result, submission]
          demand: low
        - id: phone
          title: Телефон
          type: phone
          demand: regular
      """;

  static final String PROCESSES =
      """
      version: 1
      source:
        title: Реестр процессов
        date: 2026-10-01
      processes:
        - id: %s
          title: Предоставление отпуска
          kind: service
          scope: intra
          direction: internal
          department: personnel
          clients: [internal]
      """;

  private final Map<String, SourceFile> files = new TreeMap<>();
  private final Map<String, SourceFile> schemas = new TreeMap<>();

  Tree() throws IOException {
    SourceTree base = new FolderTree(Fixture.resource("fixtures/base/registry"));
    for (SourceFile file : base.files()) {
      if (!file.path().startsWith("registry/appeals/")
          && !file.path().startsWith("registry/internal/")) {
        files.put(file.path(), file);
      }
    }
    with("processes.yaml", PROCESSES.formatted("leave"));
  }

  Tree with(String inside, String text) {
    return with(inside, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  Tree with(String inside, SourceFile.Content content) {
    files.put("registry/" + inside, SourceFile.readable("registry/" + inside, content));
    return this;
  }

  Tree withSchema(String name, String text) {
    String path = "schemas/" + name;
    schemas.put(name, SourceFile.readable(path, () -> text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  Tree closed(String inside) {
    files.put(
        "registry/" + inside, SourceFile.blocked("registry/" + inside, Obstacle.NOT_PERMITTED));
    return this;
  }

  Tree without(String inside) {
    files.remove("registry/" + inside);
    return this;
  }

  @Override
  public String root() {
    return "registry";
  }

  @Override
  public List<SourceFile> files() {
    return List.copyOf(files.values());
  }

  @Override
  public Optional<SourceFile> schema(String name) {
    return Optional.ofNullable(schemas.get(name));
  }

  Registry load() throws IOException {
    return new RegistryLoader().load(this);
  }

  static String passport() throws IOException {
    return Files.readString(Fixture.resource("fixtures/base/registry/registry.yaml"));
  }
}
