package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The YAML files that part one state of a folder from another. Only folders that differ are looked
 * into: a commit touches few of them.
 */
final class FolderDifference implements AutoCloseable {

  private static final int FORMER = 0;
  private static final int LATER = 1;

  private final StoredObjects objects;
  private final TreeWalk walk;

  FolderDifference(Repository repository) {
    this.objects = new StoredObjects(repository);
    this.walk = new TreeWalk(repository);
  }

  /** Ids of the later contents by their path inside the folder; empty for files that went. */
  Map<String, Optional<String>> of(Optional<ObjectId> former, Optional<ObjectId> later)
      throws IOException {
    return objects.read(
        () -> {
          walk.reset();
          walk.setFilter(TreeFilter.ANY_DIFF);
          add(former);
          add(later);
          return differences();
        });
  }

  private void add(Optional<ObjectId> folder) throws IOException {
    if (folder.isPresent()) {
      walk.addTree(folder.get());
    } else {
      walk.addTree(new EmptyTreeIterator());
    }
  }

  private Map<String, Optional<String>> differences() throws IOException {
    Map<String, Optional<String>> differences = new TreeMap<>();
    while (walk.next()) {
      if (walk.getNameString().startsWith(".")) {
        continue;
      }
      if (walk.isSubtree()) {
        if (walk.getDepth() < FolderListing.MAX_DEPTH) {
          walk.enterSubtree();
        }
        continue;
      }
      Optional<String> was = content(FORMER);
      Optional<String> is = content(LATER);
      if (!was.equals(is)) {
        differences.put(walk.getPathString(), is);
      }
    }
    return differences;
  }

  private Optional<String> content(int side) {
    return FolderListing.isContent(FileMode.fromBits(walk.getRawMode(side)), walk.getNameString())
        ? Optional.of(walk.getObjectId(side).name())
        : Optional.empty();
  }

  @Override
  public void close() {
    walk.close();
  }
}
