package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The files, of whatever kind, that part one commit from another. */
final class CommitDifference {

  private final Repository repository;
  private final StoredObjects objects;

  CommitDifference(Repository repository) {
    this.repository = repository;
    this.objects = new StoredObjects(repository);
  }

  /** Their paths from git's root, in the order of git. */
  List<String> of(String former, String later) throws IOException {
    return objects.read(
        () -> {
          try (RevWalk commits = new RevWalk(repository);
              TreeWalk walk = new TreeWalk(repository)) {
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.addTree(commits.parseCommit(ObjectId.fromString(former)).getTree());
            walk.addTree(commits.parseCommit(ObjectId.fromString(later)).getTree());
            List<String> paths = new ArrayList<>();
            while (walk.next()) {
              paths.add(walk.getPathString());
            }
            return paths;
          }
        });
  }
}
