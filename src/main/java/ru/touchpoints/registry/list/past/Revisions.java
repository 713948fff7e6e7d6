package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.past.ComparedStates.Side;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.RegistryLoader.MissingFileException;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.IndexedFolder;

/** Finds and reads the two states of a list that are to be compared. */
public final class Revisions {

  private final GitRepository git;
  private final Path folder;
  private final RegistryLoader loader = RegistryLoader.ofSeveral();

  public Revisions(GitRepository git, Path folder) {
    this.git = git;
    this.folder = folder;
  }

  /**
   * The earlier state; a list that was not there yet is an empty one.
   *
   * @param typed a branch, a tag, a commit or a day; none for where the work tree left the main
   *     branch
   * @throws Refusal when there is no such revision
   */
  public Revision earlier(Optional<String> typed) throws IOException {
    Commit commit = typed.isEmpty() ? parting() : commit(typed.get());
    SourceTree tree = git.tree(commit, folder);
    Side side = Revision.side(typed.orElse(commit.id()), commit);
    return tree.files().isEmpty() ? none(side, List.of(), true) : read(side, tree, true);
  }

  /**
   * The later state.
   *
   * @param typed likewise; none for the files in their folder
   */
  public Revision later(Optional<String> typed) throws IOException {
    if (typed.isPresent()) {
      Commit commit = commit(typed.get());
      return read(Revision.side(typed.get(), commit), git.tree(commit, folder), true);
    }
    SourceTree tree = IndexedFolder.now(folder);
    Optional<Commit> head = git.head();
    if (head.isPresent() && git.changed(head.get(), folder, tree.files()).isEmpty()) {
      // What attributes make of a content on its way into the folder is no change.
      SourceTree committed = git.tree(head.get(), folder);
      return read(Revision.side(Side.WORK_TREE, head.get()), committed, true);
    }
    return read(new Side(Side.WORK_TREE, Optional.empty(), Optional.empty()), tree, false);
  }

  private Revision read(Side side, SourceTree tree, boolean settled) throws IOException {
    try {
      Registry registry = loader.load(tree);
      return new Revision(
          side,
          registry.order(),
          ListState.of(registry),
          ComparedChecks.of(registry),
          Stream.concat(
                  Stream.of(registry.passportDocument().path()),
                  registry.processes().paths().stream())
              .filter(path -> broken(registry, path))
              .toList(),
          settled);
    } catch (MissingFileException noList) {
      return none(side, List.of(noList.path()), settled);
    }
  }

  private static Revision none(Side side, List<String> broken, boolean settled) {
    return new Revision(
        side, BuiltInOrder.get(), ListState.NONE, ComparedChecks.STRICT, broken, settled);
  }

  private static boolean broken(Registry registry, String path) {
    return registry.findings().stream()
        .anyMatch(
            finding ->
                finding.severity() == Severity.ERROR && finding.location().file().equals(path));
  }

  /** A name that begins with a dash is an option that was typed wrong, whatever git allows. */
  private Commit commit(String typed) throws IOException {
    if (typed.startsWith("-")) {
      throw new Refusal("git.revision", typed);
    }
    return AsOf.commit(git, typed);
  }

  private Commit parting() throws IOException {
    AsOf.requireHead(git);
    Commit main =
        git.history(folder).mainBranch().orElseThrow(() -> new Refusal("changes.no-main"));
    Optional<Commit> base = git.mergeBase(main);
    if (base.isEmpty() && git.shallow()) {
      throw new Refusal("git.shallow", main.shortId());
    }
    return base.orElse(main);
  }
}
