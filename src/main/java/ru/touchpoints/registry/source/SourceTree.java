package ru.touchpoints.registry.source;

import java.io.IOException;
import java.util.List;

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
}
