package ru.touchpoints.registry.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tree as it would be with other contents in some files, or with more of them.
 *
 * @param contents by logical path
 */
public record ChangedTree(SourceTree tree, Map<String, byte[]> contents) implements SourceTree {

  public ChangedTree {
    contents = new TreeMap<>(contents);
  }

  @Override
  public String root() {
    return tree.root();
  }

  @Override
  public Optional<SourceFile> schema(String name) {
    return tree.schema(name);
  }

  @Override
  public List<SourceFile> files() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (!contents.containsKey(file.path())) {
        files.add(file);
      }
    }
    contents.forEach((path, bytes) -> files.add(SourceFile.readable(path, () -> bytes)));
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }
}
