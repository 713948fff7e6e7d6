package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.history.EditionTags;
import ru.touchpoints.registry.history.FormerEditions;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.NewTag;

/**
 * What an edition is called.
 *
 * @param folder of the list, where its tag names it; else empty
 * @param name as the person typed it, without the beginning that all tags of editions have
 */
public record EditionName(String folder, String name) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._-]{0,99}");

  /**
   * A name that somebody typed, or a manifest gives.
   *
   * @throws Refusal when it is none for a tag
   */
  public static EditionName of(String typed) {
    String rest =
        typed.startsWith(EditionTags.PREFIX) ? typed.substring(EditionTags.PREFIX.length()) : typed;
    int end = rest.lastIndexOf('/');
    String folder = end < 0 ? "" : rest.substring(0, end);
    String name = rest.substring(end + 1);
    if ((end >= 0 && !Slug.isValid(folder))
        || !PLAIN.matcher(name).matches()
        || !NewTag.mayBeCalled(EditionTags.PREFIX + name)) {
      throw new Refusal("edition.name", typed);
    }
    return new EditionName(folder, name);
  }

  /**
   * The same for a list: where the repository holds several, its tag names the folder. An edition
   * of all of them that somebody has tagged is meant by its plain name.
   *
   * @throws Refusal when it names the folder of another list
   */
  public EditionName of(Path list) throws IOException {
    EditionTags tags = EditionTags.of(list);
    if (!folder.isEmpty() && !folder.equals(tags.folder())) {
      throw new Refusal("edition.folder", tag(), folder);
    }
    return folder.isEmpty() && tags.named() && !(tags.isOurs(tag()) && stands(list))
        ? new EditionName(tags.folder(), name)
        : this;
  }

  private boolean stands(Path list) throws IOException {
    Optional<GitRepository> found = GitRepository.around(list);
    if (found.isEmpty()) {
      return false;
    }
    try (GitRepository git = found.get()) {
      return FormerEditions.taken(git, list, tag()).isPresent();
    }
  }

  /** The tag that makes a commit this edition. */
  public String tag() {
    return EditionTags.PREFIX + (folder.isEmpty() ? "" : folder + "/") + name;
  }
}
