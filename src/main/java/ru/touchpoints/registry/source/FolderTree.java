package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.source.SourceFile.Obstacle;

/**
 * The YAML files of a folder on disk. Symbolic links that lead out of it are not followed: whoever
 * sends a registry must not make the program read other files of the machine.
 */
public final class FolderTree implements SourceTree {

  /** The list is two levels deep; more is only searched to report misplaced files. */
  private static final int MAX_DEPTH = 16;

  /** The folder of schemas beside that of the list. */
  private static final String SCHEMAS = "schemas";

  private final Path folder;
  private final Path realFolder;

  /**
   * @throws IOException when the folder does not exist or cannot be reached
   */
  public FolderTree(Path folder) throws IOException {
    this.folder = folder;
    this.realFolder = folder.toRealPath();
  }

  @Override
  public String root() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public List<SourceFile> files() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    collect(folder, root(), 0, new HashSet<>(Set.of(realFolder)), files);
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  /** Only a plain file: whoever sends a registry must not make the program read others. */
  @Override
  public Optional<SourceFile> schema(String name) {
    Path file = folder.toAbsolutePath().normalize().resolveSibling(SCHEMAS).resolve(name);
    boolean plain =
        !Files.isSymbolicLink(file.getParent())
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toFile().length() <= SourceFile.MAX_BYTES;
    return plain
        ? Optional.of(SourceFile.readable(SCHEMAS + "/" + name, () -> Files.readAllBytes(file)))
        : Optional.empty();
  }

  private void collect(
      Path directory, String path, int depth, Set<Path> visited, List<SourceFile> files)
      throws IOException {
    for (Item entry : entries(directory)) {
      collectEntry(entry, path + "/" + entry.name(), depth, visited, files);
    }
  }

  /** What stands in a folder, itself rather than what it leads to. */
  private record Item(Path path, String name, BasicFileAttributes attributes) {

    boolean link() {
      return attributes.isSymbolicLink();
    }

    boolean folder() {
      return link() ? Files.isDirectory(path) : attributes.isDirectory();
    }
  }

  /**
   * What can matter, links last: what a link and a folder both lead to is read under the folder's
   * own name.
   */
  private static List<Item> entries(Path directory) throws IOException {
    List<Item> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path entry : stream) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".")) {
          item(entry, name).ifPresent(entries::add);
        }
      }
    }
    entries.sort(FolderTree::compare);
    return entries;
  }

  private static int compare(Item one, Item other) {
    int links = Boolean.compare(one.link(), other.link());
    return links == 0 ? one.path().compareTo(other.path()) : links;
  }

  /** Empty when it is gone since the folder was read. */
  private static Optional<Item> item(Path entry, String name) throws IOException {
    try {
      return Optional.of(
          new Item(
              entry,
              name,
              Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  private void collectEntry(
      Item entry, String path, int depth, Set<Path> visited, List<SourceFile> files)
      throws IOException {
    boolean folder = entry.folder();
    if (!folder && !SourceFile.isYaml(path)) {
      return;
    }
    Optional<Obstacle> obstacle =
        entry.link() ? obstacle(entry.path(), realFolder) : Optional.empty();
    if (obstacle.isPresent()) {
      files.add(SourceFile.blocked(path, obstacle.get()));
    } else if (!folder) {
      files.add(
          entry.link() ? file(entry.path(), path) : file(entry.path(), path, entry.attributes()));
    } else if (isClosed(entry.path(), path) || !Files.isExecutable(entry.path())) {
      files.add(SourceFile.blocked(path, Obstacle.NOT_PERMITTED));
    } else if (depth < MAX_DEPTH && visited.add(entry.path().toRealPath())) {
      collectFolder(entry.path(), path, depth + 1, visited, files);
    }
  }

  private void collectFolder(
      Path directory, String path, int depth, Set<Path> visited, List<SourceFile> files)
      throws IOException {
    try {
      collect(directory, path, depth, visited, files);
    } catch (NoSuchFileException | NotDirectoryException gone) {
      throw new FileFault(FileFault.Kind.CHANGED, path);
    }
  }

  /**
   * Why a path must not be followed.
   *
   * @param realFolder what it must not lead out of, links resolved
   */
  public static Optional<Obstacle> obstacle(Path path, Path realFolder) {
    try {
      return path.toRealPath().startsWith(realFolder)
          ? Optional.empty()
          : Optional.of(Obstacle.LINK_OUTSIDE);
    } catch (AccessDeniedException e) {
      return Optional.of(Obstacle.NOT_PERMITTED);
    } catch (IOException e) {
      return Optional.of(Obstacle.LINK_NOWHERE);
    }
  }

  /**
   * One file under the logical path given, within the limits of every file.
   *
   * @throws FileFault when it is gone since somebody has seen it there
   * @throws IOException when it cannot be reached
   */
  public static SourceFile file(Path entry, String path) throws IOException {
    try {
      return file(entry, path, Files.readAttributes(entry, BasicFileAttributes.class));
    } catch (NoSuchFileException gone) {
      throw new FileFault(FileFault.Kind.CHANGED, path);
    }
  }

  private static SourceFile file(Path entry, String path, BasicFileAttributes attributes)
      throws FileFault {
    if (!attributes.isRegularFile()) {
      return SourceFile.blocked(path, Obstacle.NOT_A_FILE);
    }
    if (isClosed(entry, path)) {
      return SourceFile.blocked(path, Obstacle.NOT_PERMITTED);
    }
    return attributes.size() > SourceFile.MAX_BYTES
        ? SourceFile.blocked(path, Obstacle.TOO_LARGE)
        : SourceFile.readable(path, () -> bytes(entry, path));
  }

  private static boolean isClosed(Path entry, String path) throws FileFault {
    boolean closed = !Files.isReadable(entry);
    if (closed && Files.notExists(entry)) {
      throw new FileFault(FileFault.Kind.CHANGED, path);
    }
    return closed;
  }

  /** The bytes of a file that was there when its folder was read. */
  private static byte[] bytes(Path entry, String path) throws IOException {
    try {
      return Files.readAllBytes(entry);
    } catch (AccessDeniedException notPermitted) {
      throw notPermitted;
    } catch (IOException failure) {
      throw Files.isRegularFile(entry)
          ? FileFault.about(entry, failure)
          : new FileFault(FileFault.Kind.CHANGED, path);
    }
  }
}
