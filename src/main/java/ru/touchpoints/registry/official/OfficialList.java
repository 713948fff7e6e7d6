package ru.touchpoints.registry.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.list.past.ListHistory;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.RegistryLoader.MissingFileException;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.IndexedFolder;

/** A list and the edition of it that is to be printed. */
public record OfficialList(Registry registry, Edition edition) {

  /**
   * The list as it stands in its folder.
   *
   * @throws IOException when a file of it or the history around it cannot be read
   */
  public static OfficialList now(Path folder) throws IOException {
    ListHistory history = new ListHistory(folder);
    Edition edition = history.edition();
    // What attributes make of a content on its way into the folder is not what the commit names.
    Optional<Registry> committed =
        edition.modified()
            ? Optional.empty()
            : history.at(edition.commit().orElse(""), new RegistryLoader());
    return new OfficialList(
        committed.isPresent()
            ? committed.get()
            : new RegistryLoader().load(IndexedFolder.now(folder)),
        edition);
  }

  /**
   * The list as it was at a commit; the work tree is not looked at.
   *
   * @throws Refusal when there was no list in the folder yet
   */
  public static OfficialList at(Commit commit, GitRepository git, Path folder) throws IOException {
    try {
      return new OfficialList(
          new RegistryLoader().load(git.tree(commit, folder)),
          new Edition(Optional.of(commit.date()), Optional.of(commit.id()), false));
    } catch (MissingFileException noListYet) {
      throw new Refusal("as-of.no-list", commit.shortId(), noListYet.path());
    }
  }

  /** The records of the list; empty when the passport cannot be read. */
  public Optional<Content> content() {
    return registry
        .passport()
        .map(Entry::value)
        .map(
            passport ->
                Content.of(
                    passport,
                    registry.order(),
                    registry.processes().processes(),
                    registry.files().stream()
                        .map(FileEntry::record)
                        .flatMap(Optional::stream)
                        .map(Entry::value)
                        .toList()));
  }
}
