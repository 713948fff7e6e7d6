package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.journal.Undertaking.Step;

/**
 * What a journal may speak of: YAML files of the list, by the way that leads to them without links.
 *
 * @param folder of the list, links followed
 */
record Ground(Path folder) {

  private static final Pattern NEIGHBOUR = Pattern.compile("\\.registry-[0-9]+-[0-9]+\\.tmp");

  /**
   * How a file that is to be written is named, links followed.
   *
   * @throws FileSystemException when it is none of the list
   */
  String path(Path file) throws IOException {
    Path place = AtomicFile.destination(file);
    Path known = place;
    while (!Files.exists(known) && known.getParent() != null) {
      known = known.getParent();
    }
    Path real = known.toRealPath().resolve(known.relativize(place));
    String path = real.startsWith(folder) ? slashed(folder.relativize(real)) : "";
    if (!isOfList(path)) {
      throw new FileSystemException(file.toString());
    }
    return path;
  }

  /** The folders that have to be made for the files, the outer ones first. */
  List<String> missing(Collection<String> paths) {
    Set<Path> seen = new HashSet<>();
    List<String> missing = new ArrayList<>();
    for (String path : paths) {
      List<Path> above = new ArrayList<>();
      Path parent = folder.resolve(path).getParent();
      while (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
        above.add(0, parent);
        parent = parent.getParent();
      }
      above.stream()
          .filter(seen::add)
          .map(folder::relativize)
          .map(Ground::slashed)
          .forEach(missing::add);
    }
    return missing;
  }

  private static String slashed(Path path) {
    StringJoiner names = new StringJoiner("/");
    path.forEach(name -> names.add(name.toString()));
    return names.toString();
  }

  /** Whether an undertaking speaks of nothing but the list. */
  boolean holds(Undertaking undertaking) {
    return undertaking.folders().stream().allMatch(Ground::isPlain)
        && undertaking.steps().stream()
            .allMatch(
                step -> isOfList(step.path()) && NEIGHBOUR.matcher(step.neighbour()).matches());
  }

  private static boolean isOfList(String path) {
    return SourceFile.isYaml(path) && isPlain(path);
  }

  private static boolean isPlain(String path) {
    return !path.isEmpty()
        && !path.startsWith("/")
        && !("/" + path).contains("/.")
        && Path.of(path).normalize().equals(Path.of(path))
        && !Path.of(path).isAbsolute();
  }

  /** Where the file of a step lies; empty when a link is on the way, or no folder. */
  Optional<Path> file(Step step) {
    return reached(step.path());
  }

  /** A folder that was made; empty when something else stands there. */
  Optional<Path> made(String path) {
    return reached(path).filter(there -> Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS));
  }

  private Optional<Path> reached(String path) {
    Path there = folder.resolve(path);
    Path above = there.resolveSibling("");
    try {
      return above.toRealPath().equals(above) ? Optional.of(there) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Renames are on the disk when their folder is; systems that know no such thing do without. */
  static void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unknown) {
      // Only a failure of power would tell the difference.
    }
  }
}
