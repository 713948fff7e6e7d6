package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

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

  private final Repository repository;
  private final String root;
  private final FolderListing listing;

  GitHistory(Repository repository, String root, FolderListing listing) {
    this.repository = repository;
    this.root = root;
    this.listing = listing;
  }

  /**
   * A tag on a commit.
   *
   * @param name without {@code refs/tags/}
   * @param time when the commit was made
   */
  public record Tag(String name, Commit commit, Instant time) {}

  /**
   * The folder as one commit has it.
   *
   * @param files ids of the contents by path inside the folder
   */
  public record State(Commit commit, Map<String, String> files) {
    public State {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
  }

  /** The main branch of the repository; empty when none of the usual ones is there. */
  public Optional<Commit> mainBranch() throws IOException {
    for (String name : MAIN_BRANCHES) {
      ObjectId id = repository.resolve(name);
      if (id != null) {
        try (RevWalk walk = new RevWalk(repository)) {
          return Optional.of(GitRepository.parsed(walk.parseCommit(id)));
        }
      }
    }
    return Optional.empty();
  }

  /** The tags whose names begin so, oldest commit first; tags of anything but commits left out. */
  public List<Tag> tags(String prefix) throws IOException {
    List<Tag> tags = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS + prefix)) {
        tag(walk, ref).ifPresent(tags::add);
      }
    }
    tags.sort(Comparator.comparing(Tag::time).thenComparing(Tag::name));
    return tags;
  }

  private static Optional<Tag> tag(RevWalk walk, Ref ref) throws IOException {
    try {
      RevCommit commit = walk.parseCommit(ref.getObjectId());
      return Optional.of(
          new Tag(
              ref.getName().substring(Constants.R_TAGS.length()),
              GitRepository.parsed(commit),
              commit.getCommitterIdent().getWhenAsInstant()));
    } catch (IncorrectObjectTypeException | MissingObjectException noCommit) {
      return Optional.empty();
    }
  }

  /**
   * The states that the folder went through up to where the work tree stands, oldest first. What
   * was merged counts from its merge; commits that left the folder alone are passed over.
   */
  public List<State> states() throws IOException {
    List<State> states = new ArrayList<>();
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return states;
    }
    Optional<ObjectId> former = Optional.empty();
    for (RevCommit commit : firstParents(head)) {
      Optional<ObjectId> tree = listing.tree(commit);
      if (!tree.equals(former)) {
        states.add(new State(GitRepository.parsed(commit), files(tree)));
      }
      former = tree;
    }
    return states;
  }

  /** The folder as one commit has it, without files when it is not there. */
  public State state(Commit commit) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit found = walk.parseCommit(ObjectId.fromString(commit.id()));
      return new State(commit, files(listing.tree(found)));
    }
  }

  private List<RevCommit> firstParents(ObjectId head) throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setFirstParent(true);
      walk.markStart(walk.parseCommit(head));
      walk.forEach(commits::add);
    }
    Collections.reverse(commits);
    return commits;
  }

  private Map<String, String> files(Optional<ObjectId> tree) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (tree.isPresent()) {
      listing.files(tree.get()).forEach((path, id) -> files.put(path, id.name()));
    }
    return files;
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
    try (ObjectReader reader = repository.newObjectReader()) {
      return GitTree.file(reader, root + "/" + path, ObjectId.fromString(id));
    }
  }
}
