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
import org.eclipse.jgit.lib.Repository;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;

/** A registry folder as a commit has it; no work tree is touched. */
final class GitTree implements SourceTree {

  private final Repository repository;
  private final String root;
  private final Map<String, ObjectId> blobs;

  /**
   * @param blobs the files by their path inside the folder
   */
  GitTree(Repository repository, String root, Map<String, ObjectId> blobs) {
    this.repository = repository;
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
      files.add(file(repository, root + "/" + blob.getKey(), blob.getValue()));
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  static SourceFile file(Repository repository, String path, ObjectId id) throws IOException {
    ObjectLoader loader = new StoredObjects(repository).read(() -> repository.open(id));
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
