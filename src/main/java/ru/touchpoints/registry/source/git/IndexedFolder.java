package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.place.GitFault;
import ru.touchpoints.registry.source.git.place.GitIndex;
import ru.touchpoints.registry.source.git.place.GitPlace;
import ru.touchpoints.registry.source.git.place.ReadableHistory;

/**
 * The YAML files that git holds for a folder of the work tree: those that the checkout leaves out
 * are no less part of the list than the others, and those that are staged are what a commit takes.
 */
public final class IndexedFolder implements SourceTree {

  private static final String HIDDEN = ".";

  /** The folder of schemas beside that of the list. */
  private static final String SCHEMAS = "schemas/";

  private final Path folder;
  private final GitPlace place;
  private final List<GitIndex.Entry> entries;
  private final SourceTree others;

  private IndexedFolder(
      Path folder, GitPlace place, List<GitIndex.Entry> entries, SourceTree others) {
    this.folder = folder;
    this.place = place;
    this.entries = List.copyOf(entries);
    this.others = others;
  }

  /**
   * The files in the folder, and those that the checkout leaves out.
   *
   * @throws GitFault when some are left out, and git's files cannot be read
   */
  public static SourceTree now(Path folder) throws IOException {
    SourceTree files = new FolderTree(folder);
    Optional<GitPlace> place = usable(folder);
    if (place.isEmpty()) {
      return files;
    }
    List<GitIndex.Entry> leftOut =
        within(place.get(), folder, index(place.get()), GitIndex.Entry::leftOut);
    return leftOut.isEmpty() ? files : new IndexedFolder(folder, place.get(), leftOut, files);
  }

  /**
   * Whether git keeps a file whose name begins so, anywhere in the work tree around the folder.
   *
   * @throws GitFault when git's files cannot be read
   */
  public static boolean anyNamed(Path folder, String beginning) throws IOException {
    Optional<GitPlace> place = GitPlace.around(folder.toRealPath());
    if (place.isEmpty()) {
      return false;
    }
    Pattern name =
        Pattern.compile(
            "(.*/)?" + Pattern.quote(beginning) + ".*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    return GitIndex.read(place.get().index(), place.get().sha256()).entries().stream()
        .anyMatch(entry -> name.matcher(entry.path()).matches());
  }

  /** Without a repository that is of use, the files stand for themselves. */
  private static Optional<GitPlace> usable(Path folder) throws IOException {
    try {
      return GitPlace.around(folder);
    } catch (GitFault ofNoUse) {
      return Optional.empty();
    }
  }

  private static GitIndex index(GitPlace place) throws IOException {
    return place.sparse() ? leftOutFrom(place) : place.readableIndex();
  }

  private static GitIndex leftOutFrom(GitPlace place) throws IOException {
    try {
      return GitIndex.read(place.index(), place.sha256());
    } catch (GitFault unknownWay) {
      throw new GitFault(GitFault.Kind.SPARSE, unknownWay.detail());
    }
  }

  /**
   * The files as they would be committed now; empty when no repository is around the folder.
   *
   * @throws GitFault when they cannot be read, or a merge is not finished
   */
  public static Optional<SourceTree> staged(Path folder) throws IOException {
    Optional<GitPlace> place = GitPlace.around(folder);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    GitIndex index = GitIndex.read(place.get().index(), place.get().sha256());
    List<GitIndex.Entry> all = within(place.get(), folder, index, entry -> !entry.intended());
    Optional<GitIndex.Entry> unmerged = all.stream().filter(entry -> entry.stage() > 0).findFirst();
    if (unmerged.isPresent()) {
      throw new GitFault(GitFault.Kind.UNMERGED, unmerged.get().path());
    }
    Nothing nothing = new Nothing(name(folder), schemas(place.get(), folder, index));
    return Optional.of(new IndexedFolder(folder, place.get(), all, nothing));
  }

  /** The schemas beside the folder as they would be committed, by their names. */
  private static Map<String, SourceFile> schemas(GitPlace place, Path folder, GitIndex index)
      throws IOException {
    String list = place.prefix(folder);
    String beside = list.substring(0, list.lastIndexOf('/') + 1) + SCHEMAS;
    Map<String, SourceFile> schemas = new TreeMap<>();
    try (Repository repository = ReadableHistory.open(place);
        ObjectReader reader = repository.newObjectReader()) {
      for (GitIndex.Entry entry : index.entries()) {
        String name =
            entry.path().startsWith(beside) ? entry.path().substring(beside.length()) : "";
        if (isSchema(name) && entry.regular() && !entry.intended()) {
          ObjectId id = ObjectId.fromString(entry.id());
          SourceFile schema = GitTree.file(repository, reader, SCHEMAS + name, id);
          if (schema.obstacle().isEmpty()) {
            schemas.put(name, schema);
          }
        }
      }
    }
    return schemas;
  }

  private static boolean isSchema(String name) {
    return name.endsWith(".schema.json") && !name.contains("/");
  }

  private static List<GitIndex.Entry> within(
      GitPlace place, Path folder, GitIndex index, Predicate<GitIndex.Entry> wanted)
      throws IOException {
    String prefix = place.prefix(folder);
    String inside = prefix.isEmpty() ? "" : prefix + "/";
    return index.entries().stream()
        .filter(wanted)
        .filter(
            entry ->
                entry.folder()
                    ? entry.path().startsWith(inside) || inside.startsWith(entry.path())
                    : entry.path().startsWith(inside)
                        && entry.regular()
                        && SourceFile.isYaml(entry.path()))
        .toList();
  }

  @Override
  public String root() {
    return others.root();
  }

  @Override
  public List<SourceFile> files() throws IOException {
    Map<String, SourceFile> files = new TreeMap<>();
    try (Repository repository = ReadableHistory.open(place);
        ObjectReader reader = repository.newObjectReader()) {
      for (Map.Entry<String, ObjectId> file : contents(repository).entrySet()) {
        String path = root() + "/" + file.getKey();
        files.put(path, GitTree.file(repository, reader, path, file.getValue()));
      }
    } catch (GitFault unreadable) {
      throw others instanceof Nothing
          ? unreadable
          : new GitFault(GitFault.Kind.SPARSE, unreadable.detail());
    }
    others.files().forEach(file -> files.put(file.path(), file));
    List<SourceFile> sorted = new ArrayList<>(files.values());
    sorted.sort(Comparator.comparing(SourceFile::path));
    return sorted;
  }

  @Override
  public Optional<SourceFile> schema(String name) {
    return others.schema(name);
  }

  /** The contents by their path inside the folder, without those that the folder has. */
  private Map<String, ObjectId> contents(Repository repository) throws IOException {
    String prefix = place.prefix(folder);
    String inside = prefix.isEmpty() ? "" : prefix + "/";
    FolderListing listing =
        new FolderListing(
            repository, new FormerPlaces.Here(place.workTree(), folder, place.prefix(folder)));
    Map<String, ObjectId> paths = new TreeMap<>();
    for (GitIndex.Entry entry : entries) {
      ObjectId id = ObjectId.fromString(entry.id());
      if (entry.folder()) {
        listing.files(id).forEach((path, content) -> paths.put(entry.path() + path, content));
      } else {
        paths.put(entry.path(), id);
      }
    }
    Map<String, ObjectId> contents = new TreeMap<>();
    paths.forEach(
        (path, id) -> {
          String name = path.startsWith(inside) ? path.substring(inside.length()) : HIDDEN;
          if (!hidden(name) && !stands(name)) {
            contents.put(name, id);
          }
        });
    return contents;
  }

  private static boolean hidden(String name) {
    return name.startsWith(HIDDEN) || name.contains("/" + HIDDEN);
  }

  /** Git takes a file for its own when it stands in its place, wanted there or not. */
  private boolean stands(String name) {
    return !(others instanceof Nothing)
        && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path folder) throws IOException {
    return String.valueOf(folder.toRealPath().getFileName());
  }

  /** A folder that nothing but what is staged is read of, schemas beside it among that. */
  private record Nothing(String root, Map<String, SourceFile> schemas) implements SourceTree {
    @Override
    public List<SourceFile> files() {
      return List.of();
    }

    @Override
    public Optional<SourceFile> schema(String name) {
      return Optional.ofNullable(schemas.get(name));
    }
  }
}
