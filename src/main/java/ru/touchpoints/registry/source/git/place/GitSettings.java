package ru.touchpoints.registry.source.git.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.RawParseUtils;

/** Settings and other short texts that git keeps: whoever sends a repository has written them. */
final class GitSettings {

  /** The longest of such texts, in bytes; those that git writes have a few hundred. */
  private static final long MOST = 1L << 17;

  /** A file may name another, and that one a third: so far git itself follows them. */
  private static final int MOST_INCLUDED = 10;

  private static final String INCLUDE = "include";

  /** A part of the settings that stands in a file of its own. */
  private static final Pattern INCLUDED =
      Pattern.compile("\\[\\s*include", Pattern.CASE_INSENSITIVE);

  private GitSettings() {}

  /**
   * The text of a plain file.
   *
   * @throws GitFault when it is none, or longer than any that git writes
   */
  static String text(Path file, GitFault.Kind fault) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
      throw new GitFault(fault, file.toString());
    }
    String text = RawParseUtils.decode(Files.readAllBytes(file));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** JGit times the file system for a file that it may read again: only where it must read it. */
  static Config read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Config();
    }
    String text = text(file, GitFault.Kind.UNREADABLE);
    try {
      if (INCLUDED.matcher(text).find()) {
        checkIncluded(file, text, 0);
        return withIncluded(file);
      }
      Config config = new Config();
      config.fromText(text);
      return config;
    } catch (ConfigInvalidException | InvalidPathException unreadable) {
      throw new GitFault(GitFault.Kind.UNREADABLE, file.toString());
    }
  }

  /** JGit reads whatever is named, devices and pipes too. */
  private static void checkIncluded(Path file, String text, int depth)
      throws IOException, ConfigInvalidException {
    Config config = new Config();
    config.fromText(text);
    for (String name : config.getStringList(INCLUDE, null, "path")) {
      Path included =
          name.startsWith("~/")
              ? FS.DETECTED.userHome().toPath().resolve(name.substring(2))
              : file.resolveSibling(name);
      if (Files.exists(included)) {
        if (depth == MOST_INCLUDED) {
          throw new GitFault(GitFault.Kind.UNREADABLE, included.toString());
        }
        checkIncluded(included, text(included, GitFault.Kind.UNREADABLE), depth + 1);
      }
    }
  }

  private static Config withIncluded(Path file) throws IOException, ConfigInvalidException {
    IsolatedGit.install();
    FileBasedConfig config = new FileBasedConfig(file.toFile(), FS.DETECTED);
    config.load();
    return config;
  }
}
