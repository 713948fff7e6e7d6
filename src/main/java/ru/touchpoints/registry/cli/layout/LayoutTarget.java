package ru.touchpoints.registry.cli.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.cli.base.Refusal;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;

/**
 * A file to be laid out.
 *
 * @param source its content, under the name to call it by
 * @param kind what it holds as a file of a list; empty for YAML that belongs to none
 */
record LayoutTarget(Path file, SourceFile source, Optional<DocumentKind> kind) {

  /** Every file of the list in {@code folder}. */
  static List<LayoutTarget> ofList(Path folder) throws IOException {
    return below(folder, new FolderTree(folder));
  }

  /**
   * The file, or every YAML file below the folder.
   *
   * @param typed how the person called it
   * @throws NoSuchFileException when there is no such file or folder
   * @throws Refusal when there is nothing to lay out in the folder
   */
  static List<LayoutTarget> of(Path path, Path typed) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(typed.toString());
    }
    if (!Files.isDirectory(path)) {
      String name = typed.toString().replace('\\', '/');
      return List.of(new LayoutTarget(path, FolderTree.file(path, name), kind(path)));
    }
    List<LayoutTarget> targets = below(path, new FolderTree(path));
    if (targets.isEmpty()) {
      throw new Refusal("path.empty", typed);
    }
    return targets;
  }

  private static List<LayoutTarget> below(Path folder, FolderTree tree) throws IOException {
    List<LayoutTarget> targets = new ArrayList<>();
    for (SourceFile source : tree.files()) {
      Path file = folder.resolve(source.path().substring(tree.root().length() + 1));
      targets.add(new LayoutTarget(file, source, kind(file)));
    }
    return targets;
  }

  /** What a file is by its place around the nearest passport upwards. */
  private static Optional<DocumentKind> kind(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isRegularFile(folder.resolve(RegistryLoader.PASSPORT))) {
      folder = folder.getParent();
    }
    if (folder == null || !SourceFile.isYaml(file.toString())) {
      return Optional.empty();
    }
    String name = folder.relativize(file.toAbsolutePath().normalize()).toString();
    return Optional.of(
        switch (name) {
          case RegistryLoader.PASSPORT -> DocumentKind.PASSPORT;
          case RegistryLoader.PROCESSES -> DocumentKind.PROCESSES;
          default -> DocumentKind.TOUCHPOINTS;
        });
  }
}
