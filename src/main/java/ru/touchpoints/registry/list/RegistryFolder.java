package ru.touchpoints.registry.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.source.SourceFile;

/** Finds the folder of the list: the one named, or the nearest one upwards. */
public final class RegistryFolder {

  private static final String NAME = "registry";

  private RegistryFolder() {}

  /**
   * The folder that was named, or the {@code registry} inside it.
   *
   * @throws NoSuchFileException when it does not exist
   * @throws NotDirectoryException when it is none
   * @throws Refusal when it holds no YAML at all
   */
  public static Path named(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return in(folder).orElseThrow(() -> new Refusal("registry.empty", folder));
  }

  /**
   * The nearest list around {@code start}.
   *
   * @throws Refusal when there is none up to the root of the file system
   */
  public static Path around(Path start) throws IOException {
    Path from = start.toAbsolutePath().normalize();
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (isList(folder)) {
        return folder;
      }
      Path inside = folder.resolve(NAME);
      if (holdsYaml(inside)) {
        return inside;
      }
    }
    throw new Refusal("registry.none", from);
  }

  /**
   * Where a file of the list lies on the disk.
   *
   * @param logical its path from the list's own name on, as findings have it
   * @throws Refusal when a link on the way leads out of the list: nothing is written there
   */
  public static Path inside(Path folder, String logical) throws IOException {
    Path file = folder.resolve(logical.substring(logical.indexOf('/') + 1));
    Path there = file;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!there.toRealPath().startsWith(folder.toRealPath())) {
      throw new Refusal("path.outside", file, folder);
    }
    return file;
  }

  private static Optional<Path> in(Path folder) throws IOException {
    if (isList(folder)) {
      return Optional.of(folder);
    }
    Path inside = folder.resolve(NAME);
    if (holdsYaml(inside)) {
      return Optional.of(inside);
    }
    return holdsYaml(folder) ? Optional.of(folder) : Optional.empty();
  }

  private static boolean isList(Path folder) {
    return Files.isRegularFile(folder.resolve(RegistryLoader.PASSPORT));
  }

  private static boolean holdsYaml(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(entry -> SourceFile.isYaml(entry.getFileName().toString()));
    }
  }
}
