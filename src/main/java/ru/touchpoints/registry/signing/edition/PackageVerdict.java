package ru.touchpoints.registry.signing.edition;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * Whether a package is the edition that it claims to be.
 *
 * @param files the manifest itself among them, by name
 */
public record PackageVerdict(ReadManifest manifest, Commit commit, List<FileVerdict> files) {

  public PackageVerdict {
    files = List.copyOf(files);
  }

  /**
   * Whether one file is what it should be.
   *
   * @param list what is said of a document of the list, where it could be read as one
   */
  public record FileVerdict(String file, Outcome outcome, Optional<Verdict> list) {}

  /** How a file stands to its edition. */
  public enum Outcome {
    /** Byte for byte. */
    IDENTICAL("identical", false),
    /** It says the same; another version of the program lays it out otherwise. */
    SAME("same", false),
    MISSING("missing", true),
    /** Its digest is another one than the manifest has. */
    CHANGED("changed", true),
    /** It is as the manifest has it, and not what the commit gives. */
    DIFFERENT("different", true),
    /** The edition has no such file. */
    FOREIGN("foreign", true),
    /** The edition has such a file, and the manifest does not name it. */
    UNNAMED("unnamed", true);

    private final String id;
    private final boolean wrong;

    Outcome(String id, boolean wrong) {
      this.id = id;
      this.wrong = wrong;
    }

    public String id() {
      return id;
    }

    public boolean wrong() {
      return wrong;
    }
  }

  /** How many files are not what they should be. */
  public int wrong() {
    return Math.toIntExact(files.stream().filter(file -> file.outcome().wrong()).count());
  }
}
