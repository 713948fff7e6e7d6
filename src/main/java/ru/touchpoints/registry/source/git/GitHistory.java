package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.place.GitFault;

/** How a registry folder came to be what it is: its states along the history of one branch. */
public final class GitHistory {

  /** What the place that the clone came from calls its main branch, else the usual names. */
  private static final List<String> MAIN_BRANCHES =
      List.of(
          "refs/remotes/origin/HEAD",
          "refs/heads/main",
          "refs/heads/master",
          "refs/remotes/origin/main",
          "refs/remotes/origin/master");

  /**
   * So many commits of one branch are looked through: ten a day make as many in a quarter of a
   * century, and they fit into the memory of a small machine.
   */
  static final int MOST_COMMITS = 100_000;

  /** So many editions are compared: a new one each month makes as many in 80 years. */
  static final int MOST_EDITIONS = 1_000;

  private final Repository repository;
  private final ObjectReader reader;
  private final String root;
  private final FolderListing listing;
  private final StoredObjects objects;

  GitHistory(Repository repository, ObjectReader reader, String root, FolderListing listing) {
    this.repository = repository;
    this.reader = reader;
    this.root = root;
    this.listing = listing;
    this.objects = new StoredObjects(repository);
  }

  /**
   * A tag on a commit.
   *
   * @param name without {@code refs/tags/}
   * @param time when the commit was made
   */
  public record Tag(String name, Commit commit, Instant time) {}

  /**
   * The folder as one commit has it, by what is other than in the state before it.
   *
   * @param changes ids of the contents by path inside the folder; empty for files that went
   */
  public record State(Commit commit, Map<String, Optional<String>> changes) {
    public State {
      changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }
  }

  /** The main branch of the repository; empty when none of the usual ones is there. */
  public Optional<Commit> mainBranch() throws IOException {
    for (String name : MAIN_BRANCHES) {
      ObjectId id = repository.resolve(name);
      if (id != null) {
        try (RevWalk walk = new RevWalk(repository)) {
          return Optional.of(objects.read(() -> GitRepository.parsed(walk.parseCommit(id))));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The tags whose names begin so, what a commit was made from before it and the rest by the day;
   * tags of anything but commits left out.
   */
  public List<Tag> tags(String prefix) throws IOException {
    List<Tag> tags = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS + prefix)) {
        tag(walk, ref).ifPresent(tags::add);
        if (tags.size() > MOST_EDITIONS) {
          throw new GitFault(GitFault.Kind.EDITIONS, String.valueOf(MOST_EDITIONS));
        }
      }
    }
    return objects.read(() -> TagOrder.of(repository, tags));
  }

  private Optional<Tag> tag(RevWalk walk, Ref ref) throws IOException {
    try {
      RevCommit commit = objects.read(() -> walk.parseCommit(ref.getObjectId()));
      return Optional.of(
          new Tag(
              ref.getName().substring(Constants.R_TAGS.length()),
              GitRepository.parsed(commit),
              commit.getCommitterIdent().getWhenAsInstant()));
    } catch (IncorrectObjectTypeException noCommit) {
      return Optional.empty();
    }
  }

  /**
   * The states that the folder went through up to where the work tree stands, oldest first. What
   * was merged counts from its merge; commits that left the folder alone are passed over.
   *
   * @throws GitFault when there are more commits than are looked through
   */
  public List<State> states() throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    return head == null ? List.of() : states(objects.read(() -> firstParents(head)), false);
  }

  /** The folder as some commits have it, each against the one before it. */
  public List<State> states(List<Commit> commits) throws IOException {
    List<RevCommit> found = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (Commit commit : commits) {
        found.add(objects.read(() -> walk.parseCommit(ObjectId.fromString(commit.id()))));
      }
    }
    return states(found, true);
  }

  /**
   * @param unchanged whether commits count that left the folder alone
   */
  private List<State> states(List<RevCommit> commits, boolean unchanged) throws IOException {
    List<State> states = new ArrayList<>();
    Optional<ObjectId> former = Optional.empty();
    try (FolderDifference difference = new FolderDifference(repository);
        RevWalk walk = new RevWalk(reader)) {
      for (RevCommit commit : commits) {
        Optional<ObjectId> tree = listing.tree(commit);
        if (unchanged || !tree.equals(former)) {
          walk.parseBody(commit);
          states.add(new State(GitRepository.parsed(commit), difference.of(former, tree)));
        }
        former = tree;
        commit.disposeBody();
      }
    }
    return states;
  }

  private List<RevCommit> firstParents(ObjectId head) throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setFirstParent(true);
      walk.setRetainBody(false);
      walk.markStart(walk.parseCommit(head));
      for (RevCommit next = walk.next(); next != null; next = walk.next()) {
        if (commits.size() == MOST_COMMITS) {
          throw new GitFault(GitFault.Kind.LONG, String.valueOf(MOST_COMMITS));
        }
        commits.add(next);
      }
    }
    Collections.reverse(commits);
    return commits;
  }

  /** The name of the folder. */
  public String root() {
    return root;
  }

  /**
   * A content under some path.
   *
   * @param path inside the folder
   * @param id of the content, as a state has it
   */
  public SourceFile file(String path, String id) throws IOException {
    return GitTree.file(repository, reader, root + "/" + path, ObjectId.fromString(id));
  }
}
