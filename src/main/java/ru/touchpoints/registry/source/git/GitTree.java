package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;

/** A registry folder as a commit has it; no work tree is touched. */
final class GitTree implements SourceTree {

  private final Repository repository;
  private final ObjectReader reader;
  private final String root;
  private final Map<String, ObjectId> blobs;

  /**
   * @param reader of what the repository holds
   * @param blobs the files by their path inside the folder
   */
  GitTree(Repository repository, ObjectReader reader, String root, Map<String, ObjectId> blobs) {
    this.repository = repository;
    this.reader = reader;
    this.root = root;
    this.blobs = blobs;
  }

  @Override
  public String root() {
    return root;
  }

  @Override
  public List<SourceFile> files() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, ObjectId> blob : blobs.entrySet()) {
      files.add(file(repository, reader, root + "/" + blob.getKey(), blob.getValue()));
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  /**
   * A content under some path.
   *
   * @param reader the one that has read other versions of the file knows much of this one
   */
  static SourceFile file(Repository repository, ObjectReader reader, String path, ObjectId id)
      throws IOException {
    ObjectLoader loader = new StoredObjects(repository).read(() -> reader.open(id));
    if (loader.getSize() > SourceFile.MAX_BYTES) {
      return SourceFile.blocked(path, SourceFile.Obstacle.TOO_LARGE);
    }
    byte[] bytes = loader.getBytes();
    Optional<LfsPointer> pointer = LfsPointer.of(bytes);
    if (pointer.isEmpty()) {
      return SourceFile.readable(path, () -> bytes);
    }
    Path common = repository.getCommonDirectory().toPath();
    return pointer
        .get()
        .content(common)
        .map(content -> SourceFile.readable(path, () -> content))
        .orElseGet(() -> SourceFile.blocked(path, SourceFile.Obstacle.POINTER));
  }
}
