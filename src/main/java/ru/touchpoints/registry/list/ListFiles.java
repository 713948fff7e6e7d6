package ru.touchpoints.registry.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.yaml.SourceDocument;

/** The files of a list, whether their records are at hand or not. */
interface ListFiles {

  /** What they hold, read now where nobody has asked before. */
  Registry registry();

  /** The logical paths of all YAML files. */
  List<String> paths();

  SourceLines lines();

  /** Files that were read. */
  record Read(Registry registry) implements ListFiles {

    @Override
    public List<String> paths() {
      return registry.documents().stream().map(SourceDocument::path).toList();
    }

    @Override
    public SourceLines lines() {
      Map<String, SourceDocument> documents =
          registry.documents().stream()
              .collect(Collectors.toMap(SourceDocument::path, Function.identity()));
      return (file, number) ->
          Optional.ofNullable(documents.get(file)).flatMap(document -> document.line(number));
    }
  }
}
