package ru.touchpoints.registry.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A registry folder as a set of YAML files, wherever they are kept. */
public interface SourceTree {

  /** The name of the registry folder, the first segment of every path. */
  String root();

  /**
   * Every YAML file in the order of its path.
   *
   * @throws IOException when a folder cannot be read
   */
  List<SourceFile> files() throws IOException;

  /**
   * A schema that lies beside the folder, for the editors that complete its files; empty where
   * there is none, or none that belongs to this state of the folder.
   *
   * @param name of the file
   */
  default Optional<SourceFile> schema(String name) {
    return Optional.empty();
  }
}
