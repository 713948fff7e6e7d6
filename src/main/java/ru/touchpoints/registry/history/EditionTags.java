package ru.touchpoints.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;

/**
 * Which tags are editions of a list. Where a repository holds several lists, those of a list in a
 * folder are called {@code edition/FOLDER/NAME}; a tag without a folder is an edition of the list
 * at git's root, and where none lies there, of all.
 *
 * @param folder what the folder that holds the list is called in its tags; empty at git's root
 * @param lists the folders of all lists of the repository
 */
public record EditionTags(String folder, Set<String> lists) {

  /** What the tags of editions begin with. */
  public static final String PREFIX = "edition/";

  private static final String END = "/registry/" + ListPlaces.PASSPORT;

  public EditionTags {
    lists = Set.copyOf(lists);
  }

  /** Those of the list in the folder; without a history it is the only one. */
  public static EditionTags of(Path folder) throws IOException {
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      return new EditionTags("", Set.of());
    }
    try (GitRepository git = found.get()) {
      return of(git, folder);
    }
  }

  static EditionTags of(GitRepository git, Path folder) throws IOException {
    return new EditionTags(
        named(path(folder)),
        git.yamlPaths().stream()
            .map(file -> "/" + file)
            .filter(file -> file.endsWith(END))
            .map(file -> named(file.substring(0, file.lastIndexOf('/'))))
            .collect(Collectors.toSet()));
  }

  private static String path(Path folder) throws IOException {
    return "/" + GitRepository.fromRoot(folder).orElse("");
  }

  private static String rest(String tag) {
    return tag.substring(PREFIX.length());
  }

  /** The folder around a list, from its path. */
  private static String named(String list) {
    int end = list.lastIndexOf('/');
    return Slug.ofFolder(end > 0 ? list.substring(1, end) : "");
  }

  /** The editions of the list, oldest first. */
  static List<Tag> in(GitRepository git, Path folder) throws IOException {
    List<Tag> tags = git.history(folder).tags(PREFIX);
    boolean plain = tags.stream().noneMatch(tag -> rest(tag.name()).contains("/"));
    if (tags.isEmpty() || (plain && named(path(folder)).isEmpty())) {
      return tags;
    }
    EditionTags ours = of(git, folder);
    return tags.stream().filter(tag -> ours.isOurs(tag.name())).toList();
  }

  /** Whether a tag is an edition of the list. */
  public boolean isOurs(String tag) {
    String name = rest(tag);
    int end = name.indexOf('/');
    if (end < 0) {
      return folder.isEmpty() || !lists.contains("");
    }
    String named = name.substring(0, end);
    return named.equals(folder) || !lists.contains(named);
  }

  /** Whether an edition of the list has its folder in the name of its tag. */
  public boolean named() {
    return !folder.isEmpty() && lists.size() > 1;
  }
}
