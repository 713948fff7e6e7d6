package ru.touchpoints.registry.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.SourceFile;

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
        paths.add(logical(list.paths(), folder, real, path));
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

  private static String logical(List<String> files, Path folder, Path real, Path shown) {
    if (!real.startsWith(folder)) {
      throw new Refusal("path.outside", shown, folder);
    }
    String path = root(files) + folder.relativize(real).toString().replace('\\', '/');
    if (files.stream().noneMatch(file -> isWithin(file, path))) {
      throw new Refusal(Files.isDirectory(real) ? "path.empty" : "path.not-yaml", shown);
    }
    return path;
  }

  /** The name of the list's folder, with which all its paths begin. */
  private static String root(List<String> files) {
    return files.get(0).substring(0, files.get(0).indexOf('/') + 1);
  }

  private static boolean isWithin(String file, String path) {
    return file.equals(path) || file.startsWith(path + "/");
  }

  public boolean holds(String file) {
    return paths.isEmpty() || paths.stream().anyMatch(path -> isWithin(file, path));
  }
}
