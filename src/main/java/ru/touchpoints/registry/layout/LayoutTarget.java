package ru.touchpoints.registry.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceFile.Obstacle;

/**
 * A file to be laid out.
 *
 * @param source its content, under the name to call it by
 * @param inside its path in the folder of a list; empty for YAML that belongs to none
 */
public record LayoutTarget(Path file, SourceFile source, Optional<String> inside) {

  /** The name to call it by. */
  public String name() {
    return source.path();
  }

  /** Every file of the list in {@code folder}. */
  public static List<LayoutTarget> ofList(Path folder) throws IOException {
    return below(folder, new FolderTree(folder));
  }

  /**
   * The file, or every YAML file below the folder.
   *
   * @param typed how the person called it
   * @throws NoSuchFileException when there is no such file or folder
   * @throws Refusal when there is nothing to lay out in the folder
   */
  public static List<LayoutTarget> of(Path path, Path typed) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(typed.toString());
    }
    String name = typed.toString().replace('\\', '/');
    Optional<Obstacle> obstacle = FolderTree.obstacle(path, whole(path));
    if (obstacle.isPresent()) {
      SourceFile blocked = SourceFile.blocked(name, obstacle.get());
      return List.of(new LayoutTarget(path, blocked, Optional.empty()));
    }
    if (!Files.isDirectory(path)) {
      return List.of(new LayoutTarget(path, FolderTree.file(path, name), inside(path)));
    }
    List<LayoutTarget> targets = below(path, new FolderTree(path));
    if (targets.isEmpty()) {
      throw new Refusal("path.empty", typed);
    }
    return targets;
  }

  /** The folder that a path must not lead out of: its list, or the folder where it stands. */
  private static Path whole(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    return list(absolute)
        .or(() -> Optional.ofNullable(absolute.getParent()))
        .orElse(absolute)
        .toRealPath();
  }

  private static List<LayoutTarget> below(Path folder, FolderTree tree) throws IOException {
    List<LayoutTarget> targets = new ArrayList<>();
    for (SourceFile source : tree.files()) {
      Path file = folder.resolve(source.path().substring(tree.root().length() + 1));
      targets.add(new LayoutTarget(file, source, inside(file)));
    }
    return targets;
  }

  /** The place of a file below the nearest passport upwards. */
  private static Optional<String> inside(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return list(absolute)
        .filter(folder -> SourceFile.isYaml(file.toString()))
        .map(folder -> folder.relativize(absolute).toString().replace('\\', '/'));
  }

  /** The list that a file or a folder belongs to. */
  public static Optional<Path> around(Path path) {
    return list(path.toAbsolutePath().resolve(RegistryLoader.PASSPORT));
  }

  /** The folder of the nearest passport upwards. */
  private static Optional<Path> list(Path absolute) {
    Path folder = absolute.getParent();
    while (folder != null && !Files.isRegularFile(folder.resolve(RegistryLoader.PASSPORT))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }
}
