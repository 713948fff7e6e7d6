package ru.touchpoints.registry.gate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file on which the check of a list rests.
 *
 * @param path from git's root
 */
public record GuardedFile(Kind kind, String path) {

  /** What the file is to the check. */
  public enum Kind {
    ORDER,
    SCHEMA,
    /** A job that runs the check, or what such a job reads. */
    WORKFLOW,
    HOOK,
    OWNERS,
    /** Which program checks the list, and its checksum. */
    PROGRAM,
    /** How git brings files into the work tree. */
    ATTRIBUTES;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Set<String> OWNERS =
      Set.of("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS");

  private static final String GITLAB = ".gitlab-ci.yml";

  /**
   * The guarded file with that path; empty when the check does not rest on it.
   *
   * @param list the path of the folder of the list, from git's root
   */
  static Optional<GuardedFile> of(String path, String list) {
    String beside = list.substring(0, list.lastIndexOf('/') + 1);
    return kind(path, list, beside).map(kind -> new GuardedFile(kind, path));
  }

  private static Optional<Kind> kind(String path, String list, String beside) {
    if (OWNERS.contains(path)) {
      return Optional.of(Kind.OWNERS);
    }
    if (path.startsWith(".github/hooks/")) {
      return Optional.of(Kind.HOOK);
    }
    if (path.startsWith(".github/workflows/")
        || path.startsWith(".github/actions/")
        || path.startsWith(".gitlab/")
        || path.equals(GITLAB)) {
      return Optional.of(Kind.WORKFLOW);
    }
    if (path.startsWith(beside + ".registry/")) {
      return Optional.of(Kind.PROGRAM);
    }
    if (path.startsWith(beside + "schemas/")) {
      return Optional.of(Kind.SCHEMA);
    }
    if (path.equals(list + "/order.yaml")) {
      return Optional.of(Kind.ORDER);
    }
    return path.equals(".gitattributes") || path.endsWith("/.gitattributes")
        ? Optional.of(Kind.ATTRIBUTES)
        : Optional.empty();
  }
}
