package ru.touchpoints.registry.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.source.git.GitRepository;

/**
 * Where in a repository a list lies with what belongs to it.
 *
 * @param inside the path from git's root to the folder that holds the list, with {@code /} at its
 *     end; empty where that is the root itself, or where there is no git
 */
public record ListPlace(String inside) {

  private static final String UP = "../";

  /** Where the program writes beside a list, and at git's root. */
  private static final List<String> BESIDE = List.of("schemas/", ".registry/", ".vscode/");

  private static final List<String> OF_ROOT = List.of("check", "comment", "edition", "page");

  private static final List<String> AT_ROOT =
      List.of(".github/workflows/", ".github/CODEOWNERS", ".gitlab/", ".gitlab-ci.yml");

  /**
   * The place of a folder, be it there already or not.
   *
   * @throws Refusal when its path has a sign that the settings of jobs would take for their own
   */
  public static ListPlace of(Path folder) throws IOException {
    Path known = folder.toAbsolutePath().normalize();
    Path rest = Path.of("");
    while (!Files.isDirectory(known) && known.getParent() != null) {
      rest = known.getFileName().resolve(rest);
      known = known.getParent();
    }
    String to = GitRepository.fromRoot(known).orElse(null);
    if (to == null) {
      return new ListPlace("");
    }
    String path = Path.of(to).resolve(rest).normalize().toString().replace('\\', '/');
    if (path.codePoints().anyMatch(c -> "\"'$`\\@{}*?[]#".indexOf(c) >= 0 || c < ' ')) {
      throw new Refusal("init.place", path);
    }
    return new ListPlace(path.isEmpty() ? "" : path + "/");
  }

  /** The path of a file at git's root, seen from the folder that holds the list. */
  public String fromHere(String atRoot) {
    return UP.repeat((int) inside.chars().filter(c -> c == '/').count()) + atRoot;
  }

  /**
   * Whether the program writes files into that place, seen from the folder that holds the list: it
   * leads neither out of the repository nor to what others keep in it.
   */
  public boolean isOurs(String fromHere) {
    if (BESIDE.stream().anyMatch(fromHere::startsWith)) {
      return !fromHere.contains(UP);
    }
    String up = fromHere("");
    String atRoot = fromHere.startsWith(up) ? fromHere.substring(up.length()) : UP;
    return !atRoot.contains(UP) && AT_ROOT.stream().anyMatch(atRoot::startsWith);
  }

  /** The folder as jobs enter it from the root. */
  String folder() {
    return inside.isEmpty() ? "." : inside.substring(0, inside.length() - 1);
  }

  /** The path of the list itself from the root. */
  public String list() {
    return inside + "registry";
  }

  /** The folder in names where its path may not stand; empty for the root. */
  String slug() {
    return Slug.ofFolder(inside.isEmpty() ? "" : folder());
  }

  /** What its jobs are called, so that those of several lists are told apart. */
  String id() {
    // The list at the root has jobs of these names.
    String slug = OF_ROOT.contains(slug()) ? slug() + "-list" : slug();
    return "registry" + (inside.isEmpty() ? "" : "-" + slug);
  }
}
