package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ru.touchpoints.registry.cli.base.CheckedList;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.GitRepository;
import ru.touchpoints.registry.source.GitRepository.Commit;

/** Brings a list and its edition together into the form that is printed. */
final class OfficialForm {

  private OfficialForm() {}

  /**
   * The form of the list as it stands in its folder.
   *
   * @param draft whether to mark it even when nothing else makes it a draft
   * @throws IOException when the history around the folder cannot be read
   */
  static Form of(CheckedList list, Passport passport, boolean draft) throws IOException {
    Registry registry = list.registry();
    return new FormBuilder(
            passport,
            registry.processes().processes(),
            registry.files().stream()
                .map(FileEntry::record)
                .flatMap(Optional::stream)
                .map(Entry::value)
                .toList())
        .build(edition(list.folder()), draft);
  }

  private static Edition edition(Path folder) throws IOException {
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      return Edition.NONE;
    }
    try (GitRepository git = found.get()) {
      Optional<Commit> head = git.head();
      return head.isEmpty() ? Edition.NONE : edition(git, head.get(), folder);
    }
  }

  private static Edition edition(GitRepository git, Commit head, Path folder) throws IOException {
    return new Edition(
        Optional.of(head.date()),
        Optional.of(head.id()),
        !git.changed(head, folder, new FolderTree(folder).files()).isEmpty());
  }
}
