package ru.touchpoints.registry.source.git.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;

/**
 * Where a repository keeps its files, found as git finds it: JGit takes the folder above a separate
 * git directory for the work tree, and the settings of one work tree for nobody's.
 *
 * @param directory of this work tree
 * @param common directory of all its work trees
 */
public record GitPlace(Path directory, Path common, Path workTree) {

  private static final String DOT_GIT = ".git";
  private static final String LINK = "gitdir:";
  private static final String CORE = "core";

  /**
   * The repository around the folder; empty when there is none.
   *
   * @throws GitFault when there is one that is no use
   */
  public static Optional<GitPlace> around(Path folder) throws IOException {
    Path real = folder.toRealPath();
    Optional<GitPlace> told = told(real);
    if (told.isPresent()) {
      return told;
    }
    for (Path at = real; at != null; at = at.getParent()) {
      Path link = at.resolve(DOT_GIT);
      if (Files.isRegularFile(link)) {
        return Optional.of(inside(real, of(linked(link), at)));
      }
      if (isRepository(link)) {
        return Optional.of(inside(real, of(link.toRealPath(), at)));
      }
      if (isRepository(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What a hook or a person names in the environment, when it is about this folder. */
  private static Optional<GitPlace> told(Path folder) throws IOException {
    Optional<Path> directory = variable("GIT_DIR");
    if (directory.isEmpty() || !isRepository(directory.get())) {
      return Optional.empty();
    }
    Path here = Path.of("").toRealPath();
    Optional<Path> tree = variable("GIT_WORK_TREE").filter(Files::isDirectory);
    GitPlace place =
        tree.isPresent()
            ? new GitPlace(
                directory.get().toRealPath(),
                common(directory.get().toRealPath()),
                tree.get().toRealPath())
            : of(directory.get().toRealPath(), here);
    return Optional.of(place).filter(found -> folder.startsWith(found.workTree()));
  }

  public static Optional<Path> variable(String name) {
    String value = System.getenv(name);
    return value == null || value.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(value).toAbsolutePath().normalize());
  }

  private static boolean isRepository(Path folder) {
    boolean shared = Files.isRegularFile(folder.resolve("commondir"));
    return Files.isRegularFile(folder.resolve("HEAD"))
        && (shared || Files.isDirectory(folder.resolve("objects")));
  }

  private static Path linked(Path link) throws IOException {
    String text = GitSettings.text(link, GitFault.Kind.LOST).strip();
    try {
      Path target =
          link.resolveSibling(text.substring(Math.min(text.length(), LINK.length())).strip());
      if (text.startsWith(LINK) && isRepository(target)) {
        return target.toRealPath();
      }
    } catch (InvalidPathException leadsNowhere) {
      throw new GitFault(GitFault.Kind.LOST, link.toString());
    }
    throw new GitFault(GitFault.Kind.LOST, link.toString());
  }

  private static Path common(Path directory) throws IOException {
    Path shared = directory.resolve("commondir");
    if (!Files.isRegularFile(shared)) {
      return directory;
    }
    try {
      Path common = directory.resolve(GitSettings.text(shared, GitFault.Kind.UNREADABLE).strip());
      if (Files.isDirectory(common)) {
        return common.toRealPath();
      }
    } catch (InvalidPathException leadsNowhere) {
      throw new GitFault(GitFault.Kind.UNREADABLE, shared.toString());
    }
    throw new GitFault(GitFault.Kind.UNREADABLE, shared.toString());
  }

  /** The settings of a work tree that shares its history are its own. */
  private static GitPlace of(Path directory, Path around) throws IOException {
    GitPlace place = new GitPlace(directory, common(directory), around.toRealPath());
    Config own = place.linked() ? place.ownSettings() : place.settings();
    String other = own.getString(CORE, null, "worktree");
    if (other != null) {
      Path tree = directory.resolve(other);
      if (!Files.isDirectory(tree)) {
        throw new GitFault(GitFault.Kind.ELSEWHERE, tree.normalize().toString());
      }
      return new GitPlace(directory, place.common(), tree.toRealPath());
    }
    if (own.getBoolean(CORE, "bare", false)) {
      throw new GitFault(GitFault.Kind.BARE, directory.toString());
    }
    return place;
  }

  private static GitPlace inside(Path folder, GitPlace place) throws GitFault {
    if (!folder.startsWith(place.workTree())) {
      throw new GitFault(GitFault.Kind.ELSEWHERE, place.workTree().toString());
    }
    return place;
  }

  /** Whether it shares its history with other work trees, and is not the first of them. */
  public boolean linked() {
    return !directory.equals(common);
  }

  /** The settings of the repository. */
  Config settings() throws IOException {
    return GitSettings.read(common.resolve("config"));
  }

  /** The settings of this work tree alone. */
  Config ownSettings() throws IOException {
    return settings().getBoolean("extensions", "worktreeConfig", false)
        ? GitSettings.read(directory.resolve("config.worktree"))
        : new Config();
  }

  /** Where the staged files are written down. */
  public Path index() {
    return variable("GIT_INDEX_FILE")
        .filter(named -> named.startsWith(directory) || named.startsWith(workTree))
        .orElseGet(() -> directory.resolve("index"));
  }

  /**
   * The index; without entries when it is kept in a way that is not known here.
   *
   * @throws GitFault when files are left out of the work tree, and it does not tell all of them
   */
  public GitIndex readableIndex() throws IOException {
    try {
      return GitIndex.read(index(), sha256());
    } catch (GitFault fault) {
      if (fault.kind() == GitFault.Kind.SPARSE) {
        throw fault;
      }
      return new GitIndex(List.of());
    }
  }

  /** Whether only a part of the files is wanted in the work tree. */
  public boolean sparse() throws IOException {
    return settings().getBoolean(CORE, "sparseCheckout", false)
        || ownSettings().getBoolean(CORE, "sparseCheckout", false);
  }

  /** Whether ids are of the longer kind. */
  public boolean sha256() throws IOException {
    return "sha256".equalsIgnoreCase(settings().getString("extensions", null, "objectFormat"));
  }

  /** The folder's path in the repository, with {@code /}; empty for all of it. */
  public String prefix(Path folder) throws IOException {
    return workTree.relativize(folder.toRealPath()).toString().replace('\\', '/');
  }
}
