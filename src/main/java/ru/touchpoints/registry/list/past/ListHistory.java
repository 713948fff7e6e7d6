package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.RegistryLoader.MissingFileException;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.IndexedFolder;

/**
 * The history that the folder of a list lies in.
 *
 * @param folder of the list
 */
public record ListHistory(Path folder) {

  /** The edition that stands in the folder now. */
  public Edition edition() throws IOException {
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      return Edition.NONE;
    }
    try (GitRepository git = found.get()) {
      Optional<Commit> head = git.head();
      return head.isEmpty()
          ? Edition.NONE
          : new Edition(
              head.map(Commit::date),
              head.map(Commit::id),
              !git.changed(head.get(), folder, IndexedFolder.now(folder).files()).isEmpty());
    }
  }

  /**
   * The list as it was at the commit; empty when the history does not have it.
   *
   * @param loader what it has read already is not read again
   * @throws Refusal when the history was cut short and may have had it
   */
  public Optional<Registry> at(String commit, RegistryLoader loader) throws IOException {
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (GitRepository git = found.get()) {
      Optional<Commit> known = git.find(commit);
      if (known.isEmpty() && git.shallow()) {
        throw new Refusal("git.shallow", commit);
      }
      return known.isEmpty()
          ? Optional.empty()
          : Optional.of(loader.load(git.tree(known.get(), folder)));
    } catch (MissingFileException noListYet) {
      return Optional.empty();
    }
  }
}
