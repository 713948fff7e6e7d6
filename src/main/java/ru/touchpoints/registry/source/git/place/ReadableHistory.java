package ru.touchpoints.registry.source.git.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/** Opens a repository, unless JGit would read another history from it than git does. */
public final class ReadableHistory {

  private static final String EXTENSIONS = "extensions";

  /** In lower case, as git takes them. */
  private static final Set<String> KNOWN =
      Set.of(
          "noop",
          "noop-v1",
          "preciousobjects",
          "partialclone",
          "worktreeconfig",
          "relativeworktrees",
          "refstorage",
          "objectformat");

  /** What JGit reads on its way to the first commit, be it a device or a pipe. */
  private static final List<String> FILES =
      List.of("HEAD", "packed-refs", "shallow", "info/grafts", "objects/info/alternates");

  private static final Set<String> REF_STORAGES = Set.of("files", "reftable");

  private ReadableHistory() {}

  public static Repository open(GitPlace place) throws IOException {
    checkFiles(place);
    checkFormat(place);
    IsolatedGit.install();
    Repository repository =
        new FileRepositoryBuilder()
            .setGitDir(place.directory().toFile())
            .setGitCommonDir(place.common().toFile())
            .setWorkTree(place.workTree().toFile())
            .setMustExist(true)
            .build();
    try {
      checkReplaced(repository);
      return repository;
    } catch (IOException | RuntimeException unusable) {
      repository.close();
      throw unusable;
    }
  }

  private static void checkFiles(GitPlace place) throws GitFault {
    for (Path folder : List.of(place.directory(), place.common())) {
      for (String name : FILES) {
        Path file = folder.resolve(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
          throw new GitFault(GitFault.Kind.UNREADABLE, file.toString());
        }
      }
    }
  }

  private static void checkFormat(GitPlace place) throws IOException {
    Config settings = place.settings();
    if (place.sha256()) {
      throw new GitFault(GitFault.Kind.SHA256, "");
    }
    int version = settings.getInt("core", "repositoryformatversion", 0);
    if (version > 1) {
      throw new GitFault(GitFault.Kind.EXTENSION, "core.repositoryformatversion = " + version);
    }
    for (String name : settings.getNames(EXTENSIONS)) {
      if (version == 1 && !KNOWN.contains(name.toLowerCase(Locale.ROOT))) {
        throw new GitFault(GitFault.Kind.EXTENSION, EXTENSIONS + "." + name);
      }
    }
    String names = settings.getString(EXTENSIONS, null, "refStorage");
    if (names != null && !REF_STORAGES.contains(names.toLowerCase(Locale.ROOT))) {
      throw new GitFault(GitFault.Kind.EXTENSION, EXTENSIONS + ".refstorage = " + names);
    }
    if ("reftable".equalsIgnoreCase(names) && place.linked()) {
      throw new GitFault(GitFault.Kind.REFTABLE, place.workTree().toString());
    }
  }

  private static void checkReplaced(Repository repository) throws IOException {
    Path grafts = repository.getCommonDirectory().toPath().resolve(Path.of("info", "grafts"));
    if (Files.isRegularFile(grafts)
        && GitSettings.text(grafts, GitFault.Kind.UNREADABLE)
            .lines()
            .anyMatch(line -> line.matches("[0-9a-f]{40}.*"))) {
      throw new GitFault(GitFault.Kind.GRAFTED, grafts.toString());
    }
    boolean honoured =
        repository.getConfig().getBoolean("core", "useReplaceRefs", true)
            && SystemReader.getInstance().getenv("GIT_NO_REPLACE_OBJECTS") == null;
    if (honoured && !repository.getRefDatabase().getRefsByPrefix("refs/replace/").isEmpty()) {
      throw new GitFault(GitFault.Kind.REPLACED, "");
    }
  }
}
