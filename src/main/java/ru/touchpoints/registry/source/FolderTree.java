package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.touchpoints.registry.source.SourceFile.Obstacle;

/**
 * The YAML files of a folder on disk. Symbolic links that lead out of it are not followed: whoever
 * sends a registry must not make the program read other files of the machine.
 */
public final class FolderTree implements SourceTree {

  /** The list is two levels deep; more is only searched to report misplaced files. */
  private static final int MAX_DEPTH = 16;

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

  private void collect(
      Path directory, String path, int depth, Set<Path> visited, List<SourceFile> files)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".")) {
          collectEntry(entry, path + "/" + name, depth, visited, files);
        }
      }
    }
  }

  private void collectEntry(
      Path entry, String path, int depth, Set<Path> visited, List<SourceFile> files)
      throws IOException {
    boolean leadsOut = leadsOut(entry);
    if (Files.isDirectory(entry) && !leadsOut) {
      if (depth < MAX_DEPTH && visited.add(entry.toRealPath())) {
        collect(entry, path, depth + 1, visited, files);
      }
    } else if (leadsOut && (SourceFile.isYaml(path) || Files.isDirectory(entry))) {
      files.add(SourceFile.blocked(path, Obstacle.LINK_OUTSIDE));
    } else if (SourceFile.isYaml(path)) {
      files.add(file(entry, path));
    }
  }

  private boolean leadsOut(Path entry) throws IOException {
    try {
      return Files.isSymbolicLink(entry) && !entry.toRealPath().startsWith(realFolder);
    } catch (NoSuchFileException danglingLink) {
      return true;
    }
  }

  /**
   * One file under the logical path given, within the limits of every file.
   *
   * @throws IOException when it is not there or cannot be reached
   */
  public static SourceFile file(Path entry, String path) throws IOException {
    if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(entry)) {
      return SourceFile.blocked(path, Obstacle.NOT_A_FILE);
    }
    return Files.size(entry) > SourceFile.MAX_BYTES
        ? SourceFile.blocked(path, Obstacle.TOO_LARGE)
        : SourceFile.readable(path, () -> Files.readAllBytes(entry));
  }
}
