package ru.touchpoints.registry.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.yaml.TextLines;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Files whose records nobody has needed yet. */
final class UnopenedFiles implements ListFiles {

  private final SourceTree tree;
  private final Map<String, SourceFile> files;
  private @Nullable Registry registry;

  UnopenedFiles(SourceTree tree) throws IOException {
    this.tree = tree;
    this.files =
        tree.files().stream()
            .filter(file -> SourceFile.isYaml(file.path()))
            .collect(Collectors.toMap(SourceFile::path, Function.identity()));
  }

  @Override
  public Registry registry() {
    Registry known = registry;
    if (known == null) {
      try {
        known = new RegistryLoader().load(tree);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      registry = known;
    }
    return known;
  }

  @Override
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /** The lines of the files that a report speaks of; the others are not even decoded. */
  @Override
  public SourceLines lines() {
    DocumentReader reader = new DocumentReader();
    Map<String, TextLines> read = new HashMap<>();
    return (file, number) ->
        Optional.ofNullable(files.get(file))
            .map(source -> read.computeIfAbsent(file, path -> lines(reader, source)))
            .filter(lines -> number >= 1 && number <= lines.count())
            .map(lines -> lines.line(number));
  }

  private static TextLines lines(DocumentReader reader, SourceFile file) {
    try {
      return reader.lines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
