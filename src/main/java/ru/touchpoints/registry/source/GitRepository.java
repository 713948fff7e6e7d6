package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The history that a registry folder lies in, read through JGit alone: the git program would run
 * what a hostile clone configures.
 */
public final class GitRepository implements AutoCloseable {

  private static final int SHORT_ID = 7;

  private final Repository repository;
  private final Path workTree;

  private GitRepository(Repository repository) {
    this.repository = repository;
    this.workTree = repository.getWorkTree().toPath();
  }

  /**
   * A commit.
   *
   * @param date the committer's day in the committer's own zone
   */
  public record Commit(String id, LocalDate date) {

    public String shortId() {
      return id.substring(0, SHORT_ID);
    }
  }

  /**
   * The repository around {@code folder}; empty when there is none.
   *
   * @throws IOException when there is one but it cannot be read
   */
  public static Optional<GitRepository> around(Path folder) throws IOException {
    IsolatedGit.install();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toRealPath().toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    Repository repository = builder.setMustExist(true).build();
    if (repository.isBare()) {
      repository.close();
      return Optional.empty();
    }
    return Optional.of(new GitRepository(repository));
  }

  /** The commit the work tree stands on; empty before the first one. */
  public Optional<Commit> head() throws IOException {
    ObjectId id = repository.resolve(Constants.HEAD);
    return id == null ? Optional.empty() : Optional.of(commit(id));
  }

  private Commit commit(ObjectId id) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(id);
      PersonIdent committer = commit.getCommitterIdent();
      return new Commit(
          commit.getName(),
          committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate());
    }
  }

  /**
   * Whether {@code files}, the YAML files under {@code folder} now, differ from those of {@code
   * commit}: one changed, new or gone. Line ends are compared as git stores them.
   */
  public boolean differs(Commit commit, Path folder, List<SourceFile> files) throws IOException {
    String prefix = workTree.toRealPath().relativize(folder.toRealPath()).toString();
    Map<String, ObjectId> committed = yamlFiles(commit, prefix.replace('\\', '/'));
    if (committed.size() != files.size()) {
      return true;
    }
    for (SourceFile file : files) {
      String name = file.path().substring(file.path().indexOf('/') + 1);
      ObjectId blob = committed.get(name);
      if (blob == null || file.obstacle().isPresent() || !sameBlob(blob, file.content().bytes())) {
        return true;
      }
    }
    return false;
  }

  private Map<String, ObjectId> yamlFiles(Commit commit, String prefix) throws IOException {
    Map<String, ObjectId> blobs = new HashMap<>();
    try (RevWalk revisions = new RevWalk(repository);
        TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(revisions.parseCommit(ObjectId.fromString(commit.id())).getTree());
      walk.setRecursive(true);
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix));
      }
      while (walk.next()) {
        String path = walk.getPathString();
        String name = prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
        if (SourceFile.isYaml(name) && !isHidden(name) && walk.getFileMode(0) != FileMode.GITLINK) {
          blobs.put(name, walk.getObjectId(0));
        }
      }
    }
    return blobs;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  private static boolean sameBlob(ObjectId blob, byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes).equals(blob)
          || formatter.idFor(Constants.OBJ_BLOB, withLineFeeds(bytes)).equals(blob);
    }
  }

  private static byte[] withLineFeeds(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean dropped = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!dropped) {
        result[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(result, length);
  }

  @Override
  public void close() {
    repository.close();
  }
}
