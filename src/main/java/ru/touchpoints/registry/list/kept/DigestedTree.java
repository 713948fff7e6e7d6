package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.load.schema.OrderSchemas;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;

/** The files of a list as they were found, and one digest of all of them. */
final class DigestedTree implements SourceTree {

  /** Files that somebody may read next stay in memory, up to this many bytes of all of them. */
  private static final long MOST_HELD = 64L * 1024 * 1024;

  private final String root;
  private final List<DigestedFile> files;
  private final Map<String, DigestedFile> schemas = new TreeMap<>();
  private final Map<String, DigestedFile> byPath;

  DigestedTree(SourceTree tree) throws IOException {
    this.root = tree.root();
    this.files = tree.files().stream().map(DigestedFile::new).toList();
    this.byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    for (String name : OrderSchemas.FILES) {
      tree.schema(name).map(DigestedFile::new).ifPresent(file -> schemas.put(name, file));
    }
  }

  @Override
  public String root() {
    return root;
  }

  @Override
  public List<SourceFile> files() {
    return files.stream().map(DigestedFile::source).toList();
  }

  @Override
  public Optional<SourceFile> schema(String name) {
    return Optional.ofNullable(schemas.get(name)).map(DigestedFile::source);
  }

  /** The digest of what was read of a file; empty when nothing was, or not the same each time. */
  Optional<byte[]> digest(String path) {
    return Optional.ofNullable(byPath.get(path)).map(DigestedFile::digest);
  }

  /** Reads every file, and gives the digest of all. */
  Optional<byte[]> read() throws IOException {
    AtomicLong held = new AtomicLong();
    try {
      Stream.concat(files.stream(), schemas.values().stream())
          .parallel()
          .filter(file -> file.obstacle() == null)
          .forEach(file -> read(file, held));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return digest();
  }

  private static void read(DigestedFile file, AtomicLong held) {
    try {
      held.addAndGet(file.read(held.get() < MOST_HELD).length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The digest of all that a check of the list depends on; empty when a file was not read, or
   * changed while it was.
   */
  Optional<byte[]> digest() {
    MessageDigest digest = Sha256.start();
    Digests.add(digest, root);
    Digests.add(digest, files.size());
    List<DigestedFile> all = Stream.concat(files.stream(), schemas.values().stream()).toList();
    for (DigestedFile file : all) {
      SourceFile.Obstacle obstacle = file.obstacle();
      byte[] own = file.digest();
      Digests.add(digest, file.path());
      if (obstacle != null) {
        Digests.add(digest, obstacle.name());
      } else if (own != null) {
        Digests.add(digest, "");
        digest.update(own);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(digest.digest());
  }
}
