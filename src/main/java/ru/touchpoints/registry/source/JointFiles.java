package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several results of one command: none of them takes its place before all of them are whole and on
 * the disk, and when one cannot take it, the others give back theirs.
 */
public final class JointFiles {

  private final List<Neighbour> written = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private int passing;

  private JointFiles() {}

  /**
   * A place that a file has taken.
   *
   * @param before what stood there, kept beside it; empty where nothing did
   */
  private record Taken(Path target, Optional<Path> before) {}

  /**
   * Writes all of the files or none.
   *
   * @throws IOException when one of them cannot be written; what was there then stands
   */
  public static void write(Map<Path, AtomicFile.Writing> files) throws IOException {
    JointFiles all = new JointFiles();
    try {
      all.fill(files);
      all.takePlaces();
    } finally {
      all.clear();
    }
  }

  private void fill(Map<Path, AtomicFile.Writing> files) throws IOException {
    Set<Path> swept = new HashSet<>();
    for (Map.Entry<Path, AtomicFile.Writing> file : files.entrySet()) {
      Path target = AtomicFile.destination(file.getKey());
      Path folder = target.getParent();
      if (folder == null) {
        throw new IOException(target.toString());
      }
      if (swept.add(folder)) {
        Files.createDirectories(folder);
        AtomicFile.sweep(folder);
      }
      Neighbour neighbour = new Neighbour(AtomicFile.passing(folder, passing++), target);
      written.add(neighbour);
      neighbour.fill(file.getValue());
    }
  }

  private void takePlaces() throws IOException {
    try {
      for (Neighbour neighbour : written) {
        Optional<Path> before = kept(neighbour.target());
        taken.add(new Taken(neighbour.target(), before));
        neighbour.takePlace();
      }
    } catch (IOException failure) {
      giveBack(failure);
      throw failure;
    }
  }

  /** What stands in the place, under a second name beside it. */
  private Optional<Path> kept(Path target) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(target)) {
      throw FileFault.about(target, new IOException(target.toString()));
    }
    Path second = AtomicFile.passing(target.resolveSibling(""), passing++);
    Files.deleteIfExists(second);
    try {
      Files.createLink(second, target);
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      Files.copy(target, second, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return Optional.of(second);
  }

  private void giveBack(IOException failure) {
    for (Taken one : taken) {
      try {
        if (one.before().isPresent()) {
          Files.move(one.before().get(), one.target(), StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(one.target());
        }
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  private void clear() {
    written.forEach(Neighbour::remove);
    for (Taken one : taken) {
      one.before().ifPresent(path -> new Neighbour(path, one.target()).remove());
    }
  }
}
