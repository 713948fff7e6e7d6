package ru.touchpoints.registry.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.blank.Mark;

/**
 * What checks a list where its repository is kept: jobs, the hook, who approves what, which program
 * is taken. They lie where they are read, at git's root, and name the list by its path from there.
 */
public final class ServiceFiles {

  public static final String HOOK = ".github/hooks/pre-commit";

  /** Where a body names the program that checks its requests. */
  public static final String PROGRAM = ".registry/program";

  static final String GITLAB = ".gitlab-ci.yml";

  /** What a pattern of grep does not take as it stands, of what the path of a list may hold. */
  private static final Pattern SPECIAL = Pattern.compile("[.+()|^]");

  private static final String NOBODY = "@" + Mark.WORD;
  private static final String WORKFLOWS = ".github/workflows/";

  /**
   * For whom they are.
   *
   * @param owner who approves changes of the check; none yet known is asked for in the file
   * @param version of the program that checks the list
   */
  public record Setting(Host host, ListPlace place, Optional<String> owner, String version) {}

  private final Setting setting;
  private final ListPlace place;

  public ServiceFiles(Setting setting) {
    this.setting = setting;
    this.place = setting.place();
  }

  /** The files with their contents, by their paths from the folder that holds the list. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(place.fromHere(HOOK), filled("pre-commit"));
    if (setting.host() == Host.NONE) {
      return files;
    }
    files.put(PROGRAM, filled("program/program"));
    files.put(".registry/install", filled("program/install"));
    if (setting.host() == Host.GITHUB) {
      files.put(workflow(""), filled("github/registry.yml"));
      files.put(workflow("-comment"), comment());
      files.put(workflow("-edition"), filled("github/edition.yml"));
    } else {
      files.put(place.fromHere(GITLAB), filled("gitlab/include.yml"));
      files.put(place.fromHere(jobs()), filled("gitlab/jobs.yml"));
    }
    files.put(place.fromHere(owners()), filled("owners") + rules());
    return files;
  }

  private String comment() {
    String steps = filled("github/comment-steps.yml").stripTrailing();
    return filled("github/comment.yml").replace("@{COMMENT_STEPS}", steps);
  }

  /**
   * What has to be added where a file of that name is there already and somebody else's: git and
   * its hosts read one such file alone.
   *
   * @param there what stands in a file of that path
   */
  Map<String, String> additions(UnaryOperator<String> there) {
    Map<String, String> additions = new LinkedHashMap<>();
    String hook = place.fromHere(HOOK);
    additions.put(hook, HookLists.in(there.apply(hook)).isEmpty() ? ownCheck() : hookLine());
    if (setting.host() == Host.GITLAB) {
      String gitlab = place.fromHere(GITLAB);
      additions.put(gitlab, jobsOf(there.apply(gitlab).lines().toList()));
    }
    if (setting.host() != Host.NONE) {
      String owners = place.fromHere(owners());
      additions.put(owners, missing(rules(), there.apply(owners)));
    }
    return additions;
  }

  private String hookLine() {
    return "# в список lists, отдельной строкой:\n" + place.list() + "\n";
  }

  private String ownCheck() {
    return "registry --registry \"" + place.list() + "\" validate --staged || exit 1\n";
  }

  /** YAML takes the last of two keys of one name: what is there already is not to come again. */
  private String jobsOf(List<String> there) {
    boolean included = there.stream().anyMatch(line -> line.startsWith("include:"));
    boolean shown = there.stream().anyMatch(line -> line.startsWith("pages:"));
    return (included ? "# в список include, который там есть:\n" : "include:\n")
        + "  - local: \""
        + jobs()
        + "\"\n"
        + (shown ? "" : "\n" + Template.of("init/gitlab/pages.yml").text());
  }

  /** The last line of a path decides: what another list asks for already is not asked again. */
  private static String missing(String rules, String there) {
    Set<String> paths =
        there.lines().map(line -> line.replaceFirst(" @.*", "")).collect(Collectors.toSet());
    return rules
        .lines()
        .filter(line -> !paths.contains(line.replaceFirst(" @.*", "")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private String workflow(String what) {
    return place.fromHere(WORKFLOWS + place.id() + what + ".yml");
  }

  private String jobs() {
    return ".gitlab/" + place.id() + ".gitlab-ci.yml";
  }

  private String owners() {
    return setting.host() == Host.GITLAB ? ".gitlab/CODEOWNERS" : ".github/CODEOWNERS";
  }

  private String filled(String template) {
    return apart(Template.of("init/" + template))
        .with("NAME", place.id().replaceFirst("-", " "))
        .with("ID", place.id())
        .with("FOLDER", place.folder())
        .with("LIST", place.list())
        .with("JOBS", jobs())
        .with("PAGES", Template.of("init/gitlab/pages.yml").text())
        .with("VERSION", setting.version())
        .with("ASK", setting.owner().isPresent() ? "" : ask())
        .text();
  }

  /** What tells this list from others of the repository: its tags, its comment, its page. */
  private Template apart(Template template) {
    String slug = place.slug();
    boolean root = slug.isEmpty();
    boolean gitlab = setting.host() == Host.GITLAB;
    String named = root ? "" : ", \"edition/" + slug + "/*\"";
    String pattern = root ? "" : "(" + slug + "\\/)?";
    return template
        .with("OWN", root ? "" : slug + "/")
        .with("PAGE", root ? "public" : "public/" + slug)
        .with("TAGS", gitlab ? "^edition\\/" + pattern + "[^\\/]+$" : "\"edition/*\"" + named)
        .with("TAGGED", root ? "" : "; где перечней несколько, его метки — edition/" + slug + "/…")
        .with("MARK", "<!-- registry-validate" + (root ? "" : " " + place.id()) + " -->")
        .with("HEADING", root ? "" : "; printf '**Перечень: %s**\\n\\n' '" + place.folder() + "'")
        .with("HERE", SPECIAL.matcher(place.inside()).replaceAll("\\\\$0"));
  }

  private static String ask() {
    return "# "
        + Mark.WORD
        + ": кто отвечает за перечень, вместо "
        + NOBODY
        + ", например @organ/perechen\n";
  }

  /** A line for each file on which the check rests. */
  private String rules() {
    String here = "/" + place.inside();
    List<String> paths =
        new ArrayList<>(
            List.of(
                here + "registry/registry.yaml",
                here + "registry/order.yaml",
                here + "schemas/",
                here + ".registry/",
                here + ".gitattributes",
                "/.github/"));
    if (setting.host() == Host.GITLAB) {
      paths.add("/.gitlab/");
      paths.add("/" + GITLAB);
    }
    StringBuilder rules = new StringBuilder();
    for (String path : paths) {
      rules.append(path.replace(" ", "\\ "));
      rules.append(' ').append(setting.owner().orElse(NOBODY)).append('\n');
    }
    return rules.toString();
  }
}
