package ru.touchpoints.registry.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * The part of a list that was asked about.
 *
 * @param paths logical paths of files and folders; empty for the whole list
 */
public record ListPart(List<String> paths) {

  public ListPart {
    paths = List.copyOf(paths);
  }

  /**
   * The files and folders named, as the list calls them.
   *
   * @throws NoSuchFileException when one does not exist
   * @throws Refusal when one is no part of the list
   */
  public static ListPart of(CheckedList list, List<Path> wanted) throws IOException {
    List<String> paths = new ArrayList<>();
    for (Path path : wanted) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(path.toString());
      }
      Path folder = list.folder().toRealPath();
      Path real = standing(path);
      if (!folder.startsWith(real)) {
        paths.add(logical(list.registry(), folder, real, path));
      }
    }
    return new ListPart(paths.size() < wanted.size() ? List.of() : paths);
  }

  /** Where the path stands: a link among the files is called by its own name. */
  private static Path standing(Path path) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    return Files.isSymbolicLink(path) && SourceFile.isYaml(path.toString()) && parent != null
        ? parent.toRealPath().resolve(path.getFileName())
        : path.toRealPath();
  }

  private static String logical(Registry registry, Path folder, Path real, Path shown) {
    if (!real.startsWith(folder)) {
      throw new Refusal("path.outside", shown, folder);
    }
    String path = registry.root() + "/" + folder.relativize(real).toString().replace('\\', '/');
    if (registry.documents().stream().noneMatch(document -> within(document, path))) {
      throw new Refusal(Files.isDirectory(real) ? "path.empty" : "path.not-yaml", shown);
    }
    return path;
  }

  private static boolean within(SourceDocument document, String path) {
    return isWithin(document.path(), path);
  }

  private static boolean isWithin(String file, String path) {
    return file.equals(path) || file.startsWith(path + "/");
  }

  public boolean holds(String file) {
    return paths.isEmpty() || paths.stream().anyMatch(path -> isWithin(file, path));
  }
}
