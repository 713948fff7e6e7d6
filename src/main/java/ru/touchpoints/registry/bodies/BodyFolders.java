package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.source.FolderTree;

/**
 * Finds the lists of several bodies. What a folder of theirs holds besides may be anything: links
 * that lead out of it are not followed, nor is anything searched without end.
 */
public final class BodyFolders {

  /** Deeper than anybody keeps repositories of bodies. */
  private static final int MAX_DEPTH = 16;

  private static final int MOST_FOLDERS = 100_000;

  /** More than any region has. */
  static final int MOST_BODIES = 1_000;

  /** Where programs keep what they have made. */
  private static final Set<String> MADE = Set.of("target", "dist", "node_modules");

  /** As files are sorted: the folder of a body together with the slash after it. */
  private static final Comparator<Body> ORDER = Comparator.comparing(body -> body.path() + "/");

  private final Path root;
  private final Path realRoot;
  private final Set<Path> visited = new HashSet<>();
  private final List<Body> found = new ArrayList<>();

  private BodyFolders(Path root) throws IOException {
    this.root = root;
    this.realRoot = root.toRealPath();
  }

  /**
   * Every folder at or below {@code root} that holds a passport; below a list, no other is looked
   * for.
   *
   * @throws Refusal when there is none, or more than are looked at
   */
  public static List<Body> below(Path root) throws IOException {
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString());
    }
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    BodyFolders folders = new BodyFolders(root);
    folders.search(root, 0);
    if (folders.found.isEmpty()) {
      throw new Refusal("bodies.none", root);
    }
    return folders.found.stream().sorted(ORDER).toList();
  }

  private void search(Path folder, int depth) throws IOException {
    if (!visited.add(folder.toRealPath())) {
      return;
    }
    if (visited.size() > MOST_FOLDERS) {
      throw new Refusal("bodies.folders", root, MOST_FOLDERS);
    }
    // A folder that nobody may look into could be one: better told of than left out in silence.
    boolean closed = !Files.isReadable(folder) || !Files.isExecutable(folder);
    if (closed || Files.isRegularFile(folder.resolve(ListPlaces.PASSPORT))) {
      add(folder);
    } else if (depth < MAX_DEPTH) {
      for (Path inner : folders(folder)) {
        search(inner, depth + 1);
      }
    }
  }

  private void add(Path folder) {
    if (found.size() == MOST_BODIES) {
      throw new Refusal("bodies.many", root, MOST_BODIES);
    }
    found.add(Body.below(root, folder));
  }

  /** Links last: what one leads to is looked at under its own name where that is below the root. */
  private List<Path> folders(Path folder) throws IOException {
    List<Path> folders = new ArrayList<>();
    List<Path> links = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, this::wanted)) {
      for (Path inner : stream) {
        (Files.isSymbolicLink(inner) ? links : folders).add(inner);
      }
    }
    folders.sort(Comparator.naturalOrder());
    links.sort(Comparator.naturalOrder());
    folders.addAll(links);
    return folders;
  }

  private boolean wanted(Path inner) {
    String name = inner.getFileName().toString();
    return !name.startsWith(".")
        && !MADE.contains(name)
        && Files.isDirectory(inner)
        && (Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)
            || FolderTree.obstacle(inner, realRoot).isEmpty());
  }

  /**
   * The lists in the folders named, each once. One that is not there is a list that cannot be read,
   * and hides nothing of the others.
   */
  public static List<Body> named(List<Path> folders) throws IOException {
    Map<Path, Path> lists = new LinkedHashMap<>();
    for (Path named : folders) {
      Path folder = standing(named.toAbsolutePath().normalize());
      lists.putIfAbsent(Files.exists(folder) ? folder.toRealPath() : folder, folder);
    }
    Path root = commonRoot(List.copyOf(lists.values()));
    return lists.values().stream().map(folder -> Body.below(root, folder)).sorted(ORDER).toList();
  }

  private static Path standing(Path named) throws IOException {
    try {
      return RegistryFolder.named(named).toAbsolutePath().normalize();
    } catch (NoSuchFileException | Refusal noList) {
      return named;
    }
  }

  /** The deepest folder that all of them lie in. */
  private static Path commonRoot(List<Path> folders) {
    Path first = folders.get(0);
    Path root = folders.size() > 1 || first.getParent() == null ? first : first.getParent();
    for (Path folder : folders) {
      while (root.getParent() != null && !folder.startsWith(root)) {
        root = root.getParent();
      }
    }
    return root;
  }
}
