package ru.touchpoints.registry.bodies;

import java.nio.file.Path;
import java.util.Optional;
import ru.touchpoints.registry.load.place.ListPlaces;

/**
 * One of several lists.
 *
 * @param path of its folder from the root that all of them share, with {@code /}; a dot for that
 *     root itself
 * @param folder that holds its passport
 */
public record Body(String path, Path folder) {

  private static final String ROOT = ".";
  private static final String USUAL = "registry";

  /** The list in a folder at or below the root. */
  static Body below(Path root, Path folder) {
    String path = root.relativize(folder).toString().replace('\\', '/');
    return new Body(path.isEmpty() ? ROOT : path, folder);
  }

  /** The path of a file from the common root, by the logical one that begins with the folder. */
  public String file(String logical) {
    String inside = ListPlaces.inside(logical);
    return path.equals(ROOT) ? inside : path + "/" + inside;
  }

  /** The path of a file inside the folder, by the one from the common root; empty for another's. */
  public Optional<String> inside(String file) {
    if (path.equals(ROOT)) {
      return Optional.of(file);
    }
    return file.startsWith(path + "/")
        ? Optional.of(file.substring(path.length() + 1))
        : Optional.empty();
  }

  /** How many folders below the root it lies. */
  int depth() {
    return path.equals(ROOT) ? 0 : Math.toIntExact(path.chars().filter(c -> c == '/').count()) + 1;
  }

  /** What the lists of others call the body unless its passport says so: its folder's name. */
  String folderName() {
    String name = name(folder);
    Path parent = folder.toAbsolutePath().normalize().getParent();
    return name.equals(USUAL) && parent != null && parent.getFileName() != null
        ? name(parent)
        : name;
  }

  private static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }
}
