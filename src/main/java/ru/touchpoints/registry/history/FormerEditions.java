package ru.touchpoints.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * The editions that a state of the list comes after.
 *
 * @param tags oldest first
 */
public record FormerEditions(List<Tag> tags) {

  public FormerEditions {
    tags = List.copyOf(tags);
  }

  /**
   * Those that the work tree's commit was made from. An edition that is made once more comes after
   * the same ones as when it was made.
   *
   * @param tag of the edition; none for whichever comes next
   */
  public static FormerEditions of(GitRepository git, Path folder, Optional<String> tag)
      throws IOException {
    List<Tag> former = new ArrayList<>();
    for (Tag one : EditionTags.in(git, folder)) {
      if (tag.isPresent() && tag.get().equals(one.name())) {
        break;
      }
      if (git.mergeBase(one.commit()).filter(one.commit()::equals).isPresent()) {
        former.add(one);
      }
    }
    return new FormerEditions(former);
  }

  /** The one before; empty for a first edition. */
  public Optional<Tag> last() {
    return tags.isEmpty() ? Optional.empty() : Optional.of(tags.get(tags.size() - 1));
  }

  /** What each of them held. */
  public List<EditionRow> rows(GitRepository git, Path folder) throws IOException {
    return EditionHistory.rows(git.history(folder), tags);
  }

  /** The commit that the tag stands on; empty when there is no such tag. */
  public static Optional<Commit> taken(GitRepository git, Path folder, String tag)
      throws IOException {
    return git.history(folder).tags(tag).stream()
        .filter(one -> one.name().equals(tag))
        .map(Tag::commit)
        .findFirst();
  }
}
