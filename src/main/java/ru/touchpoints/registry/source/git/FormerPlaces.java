package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.git.place.GitFault;

/**
 * Where a list lay before its folder was moved. A folder of a commit is the list's former place
 * when no list lies there now, and it held at least half of the same files.
 */
final class FormerPlaces {

  /** The passport, without which a folder is no list. */
  private static final String PASSPORT = "registry.yaml";

  /** Lists lie near the top of a repository. */
  private static final int MAX_DEPTH = 8;

  private final Here here;
  private final FolderListing listing;
  private final Map<ObjectId, Optional<ObjectId>> known = new HashMap<>();

  /**
   * Where the list lies now.
   *
   * @param workTree of the repository
   * @param folder of the list
   * @param prefix the folder's path in the repository, with {@code /}; empty for all of it
   */
  record Here(Path workTree, Path folder, String prefix) {}

  FormerPlaces(Here here, FolderListing listing) {
    this.here = here;
    this.listing = listing;
  }

  /**
   * The folder of the list in a commit whose whole content is given; where none of the commit's
   * folders held it, the one that has its name, if any.
   *
   * @throws GitFault when several folders could have been it
   */
  Optional<ObjectId> tree(ObjectId root) throws IOException {
    Optional<ObjectId> found = known.get(root);
    if (found == null) {
      found = find(root);
      known.put(root, found);
    }
    return found;
  }

  private Optional<ObjectId> find(ObjectId root) throws IOException {
    Optional<ObjectId> same = listing.folder(root, here.prefix());
    if (same.isPresent() && isList(same.get())) {
      return same;
    }
    Map<String, ObjectId> lists = new LinkedHashMap<>();
    collect(root, "", 0, lists);
    Map<String, Integer> alike = new LinkedHashMap<>();
    for (Map.Entry<String, ObjectId> list : lists.entrySet()) {
      if (!standsStill(list.getKey())) {
        int shared = shared(list.getValue());
        if (shared > 0) {
          alike.put(list.getKey(), shared);
        }
      }
    }
    return alike.isEmpty() ? same : Optional.ofNullable(lists.get(nearest(alike)));
  }

  private static String nearest(Map<String, Integer> alike) throws GitFault {
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(alike.entrySet());
    ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    if (ranked.size() > 1 && ranked.get(0).getValue().equals(ranked.get(1).getValue())) {
      throw new GitFault(GitFault.Kind.PLACES, String.join(", ", alike.keySet()));
    }
    return ranked.get(0).getKey();
  }

  /** Another list that lies where it lay. */
  private boolean standsStill(String path) {
    return Files.exists(here.workTree().resolve(path).resolve(PASSPORT));
  }

  /**
   * How many files of touchpoints have the same names, and one for the passport; none when fewer
   * than half of them do.
   */
  private int shared(ObjectId folder) throws IOException {
    Set<String> then = inFolders(listing.files(folder).keySet());
    Set<String> now = inFolders(names());
    Set<String> both = new HashSet<>(then);
    both.retainAll(now);
    return both.size() * 2 >= Math.min(then.size(), now.size()) ? both.size() + 1 : 0;
  }

  private static Set<String> inFolders(Set<String> paths) {
    return paths.stream().filter(path -> path.indexOf('/') > 0).collect(Collectors.toSet());
  }

  private Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    for (SourceFile file : new FolderTree(here.folder()).files()) {
      names.add(file.path().substring(file.path().indexOf('/') + 1));
    }
    return names;
  }

  private boolean isList(ObjectId folder) throws IOException {
    return listing.items(folder).stream()
        .anyMatch(item -> !item.folder() && item.name().equals(PASSPORT));
  }

  private void collect(ObjectId folder, String path, int depth, Map<String, ObjectId> lists)
      throws IOException {
    if (isList(folder)) {
      lists.put(path.isEmpty() ? path : path.substring(0, path.length() - 1), folder);
      return;
    }
    if (depth < MAX_DEPTH) {
      for (FolderListing.Item item : listing.items(folder)) {
        if (item.folder() && !item.name().startsWith(".")) {
          collect(item.id(), path + item.name() + "/", depth + 1, lists);
        }
      }
    }
  }
}
