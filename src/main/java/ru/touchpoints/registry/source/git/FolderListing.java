package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import ru.touchpoints.registry.source.SourceFile;

/**
 * The YAML files of one folder in any commit. Folders that stayed the same from commit to commit
 * are read once.
 */
final class FolderListing {

  /** As deep as {@link ru.touchpoints.registry.source.FolderTree} goes. */
  static final int MAX_DEPTH = 16;

  private final StoredObjects objects;
  private final FormerPlaces places;
  private final Map<ObjectId, List<Item>> known = new HashMap<>();

  /**
   * @param place the folder's path in the repository, with {@code /}; empty for all of it
   */
  FolderListing(Repository repository, FormerPlaces.Here place) {
    this.objects = new StoredObjects(repository);
    this.places = new FormerPlaces(place, this);
  }

  /** An entry of a folder that can matter: a folder, or a YAML file. */
  record Item(String name, ObjectId id, boolean folder) {}

  /**
   * What git calls the folder's content, wherever the commit has it; empty when the commit has no
   * such folder.
   */
  Optional<ObjectId> tree(RevCommit commit) throws IOException {
    return places.tree(commit.getTree().getId());
  }

  /** The folder below another one; empty when there is none. */
  Optional<ObjectId> folder(ObjectId root, String path) throws IOException {
    if (path.isEmpty()) {
      return Optional.of(root);
    }
    Optional<ObjectId> found = Optional.of(root);
    for (String name : path.split("/", -1)) {
      if (found.isPresent()) {
        found =
            items(found.get()).stream()
                .filter(item -> item.folder() && item.name().equals(name))
                .map(Item::id)
                .findFirst();
      }
    }
    return found;
  }

  /** The files by their path inside the folder. */
  Map<String, ObjectId> files(ObjectId tree) throws IOException {
    Map<String, ObjectId> files = new TreeMap<>();
    collect(tree, "", 0, files);
    return files;
  }

  private void collect(ObjectId tree, String path, int depth, Map<String, ObjectId> files)
      throws IOException {
    for (Item item : items(tree)) {
      if (item.name().startsWith(".")) {
        continue;
      }
      if (!item.folder()) {
        files.put(path + item.name(), item.id());
      } else if (depth < MAX_DEPTH) {
        collect(item.id(), path + item.name() + "/", depth + 1, files);
      }
    }
  }

  /** Every folder and YAML file directly inside a folder. */
  List<Item> items(ObjectId tree) throws IOException {
    List<Item> items = known.get(tree);
    if (items == null) {
      items = objects.read(() -> read(tree));
      known.put(tree, items);
    }
    return items;
  }

  /**
   * Whether it is a YAML file: links and modules of other repositories are no files of the list.
   */
  static boolean isContent(FileMode mode, String name) {
    boolean regular = mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    return regular && SourceFile.isYaml(name);
  }

  private List<Item> read(ObjectId tree) throws IOException {
    List<Item> items = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(objects.repository())) {
      walk.addTree(tree);
      while (walk.next()) {
        String name = walk.getNameString();
        FileMode mode = walk.getFileMode(0);
        if (mode == FileMode.TREE || isContent(mode, name)) {
          items.add(new Item(name, walk.getObjectId(0), mode == FileMode.TREE));
        }
      }
    }
    return items;
  }
}
