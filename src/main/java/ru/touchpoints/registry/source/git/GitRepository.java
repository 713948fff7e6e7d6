package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.place.GitFault;
import ru.touchpoints.registry.source.git.place.GitPlace;
import ru.touchpoints.registry.source.git.place.ReadableHistory;

/**
 * The history that a registry folder lies in, read through JGit alone: the git program would run
 * what a hostile clone configures.
 */
public final class GitRepository implements AutoCloseable {

  private static final int SHORT_ID = 7;

  private final Repository repository;
  private final ObjectReader reader;
  private final GitPlace place;
  private final StoredObjects objects;

  private GitRepository(Repository repository, GitPlace place) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.place = place;
    this.objects = new StoredObjects(repository);
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
   * @throws GitFault when there is one whose history would be read otherwise than by git
   * @throws IOException when there is one but it cannot be read
   */
  public static Optional<GitRepository> around(Path folder) throws IOException {
    Optional<GitPlace> place = GitPlace.around(folder);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(new GitRepository(ReadableHistory.open(place.get()), place.get()));
  }

  /**
   * The folder's path from git's root, with {@code /} and empty for the root itself; none when no
   * repository of use is around it.
   */
  public static Optional<String> fromRoot(Path folder) throws IOException {
    try {
      Optional<GitPlace> place = GitPlace.around(folder);
      return place.isEmpty() ? Optional.empty() : Optional.of(place.get().prefix(folder));
    } catch (GitFault ofNoUse) {
      return Optional.empty();
    }
  }

  /** The commit the work tree stands on; empty before the first one. */
  public Optional<Commit> head() throws IOException {
    ObjectId id = repository.resolve(Constants.HEAD);
    return id == null ? Optional.empty() : Optional.of(commit(id));
  }

  /** Whether no branch has a commit yet. */
  public boolean empty() throws IOException {
    return head().isEmpty() && repository.getRefDatabase().getRefs().isEmpty();
  }

  /** The folder that its files lie in. */
  public Path folder() {
    return place.workTree();
  }

  private Commit commit(ObjectId id) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return objects.read(() -> parsed(walk.parseCommit(id)));
    }
  }

  static Commit parsed(RevCommit commit) {
    PersonIdent committer = commit.getCommitterIdent();
    return new Commit(
        commit.getName(), committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate());
  }

  /** The commit that a branch, a tag or an id names; empty when there is none, or none yet. */
  public Optional<Commit> find(String revision) throws IOException {
    try {
      ObjectId id = resolved(revision);
      return id == null ? Optional.empty() : Optional.of(commit(id));
    } catch (AmbiguousObjectException | IncorrectObjectTypeException noSuchCommit) {
      return Optional.empty();
    } catch (MissingObjectException missing) {
      if (ObjectId.isId(revision) || shallow()) {
        return Optional.empty();
      }
      throw objects.fault(missing);
    }
  }

  /**
   * JGit takes «база» for the beginning of an id, since it looks at the lower half of each letter,
   * and then fails on a letter that is none of an id; bad syntax fails so as well.
   */
  private @Nullable ObjectId resolved(String revision) throws IOException {
    try {
      return repository.resolve(spelt(revision) + "^{commit}");
    } catch (IllegalArgumentException noName) {
      return null;
    }
  }

  /** People write a single at sign for the newest commit, as git reads it. */
  private static String spelt(String revision) {
    boolean newest = revision.equals("@") || revision.startsWith("@~") || revision.startsWith("@^");
    return newest ? Constants.HEAD + revision.substring(1) : revision;
  }

  /** Whether more than one object could be meant: the beginning of an id is too short. */
  public boolean ambiguous(String revision) throws IOException {
    try {
      resolved(revision);
      return false;
    } catch (AmbiguousObjectException severalBeginSo) {
      return true;
    } catch (IncorrectObjectTypeException | MissingObjectException noSuchCommit) {
      return false;
    }
  }

  /**
   * The last commit of the day or before it that the work tree's branch itself has made: merged
   * branches count from the day of their merge. Empty when there is none, or when it was cut off.
   *
   * @param day compared with the committer's day in the committer's own zone
   */
  public Optional<Commit> lastUntil(LocalDate day) throws IOException {
    Optional<Commit> commit = head();
    try (RevWalk walk = new RevWalk(repository)) {
      while (commit.isPresent() && commit.get().date().isAfter(day)) {
        RevCommit child = walk.parseCommit(ObjectId.fromString(commit.get().id()));
        commit =
            child.getParentCount() == 0
                ? Optional.empty()
                : Optional.of(commit(child.getParent(0)));
      }
      return commit;
    } catch (MissingObjectException missing) {
      return cutShort(missing);
    }
  }

  private Optional<Commit> cutShort(MissingObjectException missing) throws IOException {
    if (shallow()) {
      return Optional.empty();
    }
    throw objects.fault(missing);
  }

  /** Where the histories of the commit and of the work tree parted; empty when they never met. */
  public Optional<Commit> mergeBase(Commit commit) throws IOException {
    Optional<Commit> head = head();
    if (head.isEmpty()) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(ObjectId.fromString(commit.id())));
      walk.markStart(walk.parseCommit(ObjectId.fromString(head.get().id())));
      RevCommit base = walk.next();
      return base == null ? Optional.empty() : Optional.of(commit(base.getId()));
    } catch (MissingObjectException missing) {
      return cutShort(missing);
    }
  }

  /** Whether the history was cut short when the repository was copied. */
  public boolean shallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  /** The registry folder as it was at the commit; without files when it was not there. */
  public SourceTree tree(Commit commit, Path folder) throws IOException {
    Map<String, ObjectId> blobs = yamlFiles(commit, folder);
    return new GitTree(
        repository, reader, String.valueOf(folder.toRealPath().getFileName()), blobs);
  }

  /**
   * The logical paths that differ between {@code files}, the YAML files under {@code folder} now,
   * and those of {@code commit}: changed, new or gone. What git makes of a file on its way into the
   * work tree is no difference.
   */
  public Set<String> changed(Commit commit, Path folder, List<SourceFile> files)
      throws IOException {
    Map<String, ObjectId> committed = new HashMap<>(yamlFiles(commit, folder));
    CleanFiles clean = new CleanFiles(repository, place.readableIndex());
    String prefix = place.prefix(folder);
    Set<String> changed = new TreeSet<>();
    for (SourceFile file : files) {
      String name = file.path().substring(file.path().indexOf('/') + 1);
      ObjectId blob = committed.remove(name);
      String path = prefix.isEmpty() ? name : prefix + "/" + name;
      if (blob == null
          || file.obstacle().isPresent()
          || !clean.holds(folder.resolve(name), path, blob, file.content().bytes())) {
        changed.add(file.path());
      }
    }
    String root = folder.toRealPath().getFileName() + "/";
    committed.keySet().forEach(name -> changed.add(root + name));
    return changed;
  }

  /**
   * The paths, from git's root, of all files that the commit and the one the work tree stands on
   * have otherwise: with another content, or as a program and not.
   */
  public List<String> changedPaths(Commit commit) throws IOException {
    Optional<Commit> head = head();
    return head.isEmpty()
        ? List.of()
        : new CommitDifference(repository).of(commit.id(), head.get().id());
  }

  /** The paths, from git's root, of all YAML files of the commit the work tree stands on. */
  public Set<String> yamlPaths() throws IOException {
    Optional<Commit> head = head();
    if (head.isEmpty()) {
      return Set.of();
    }
    return new TreeSet<>(yamlFiles(head.get(), place.workTree()).keySet());
  }

  private Map<String, ObjectId> yamlFiles(Commit commit, Path folder) throws IOException {
    FolderListing listing = listing(folder);
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit found = objects.read(() -> walk.parseCommit(ObjectId.fromString(commit.id())));
      Optional<ObjectId> tree = listing.tree(found);
      return tree.isEmpty() ? Map.of() : listing.files(tree.get());
    }
  }

  private FolderListing listing(Path folder) throws IOException {
    return new FolderListing(
        repository, new FormerPlaces.Here(place.workTree(), folder, place.prefix(folder)));
  }

  /** What became of the folder from commit to commit. */
  public GitHistory history(Path folder) throws IOException {
    String root = String.valueOf(folder.toRealPath().getFileName());
    return new GitHistory(repository, reader, root, listing(folder));
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }
}
