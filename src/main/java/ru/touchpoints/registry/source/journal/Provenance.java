package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.source.git.place.GitFault;

/** Where a journal comes from: whoever sends a list must not send orders to write with it. */
final class Provenance {

  /** More than any list needs, and less than the memory of the program. */
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  private Provenance() {}

  /**
   * Whether the file itself was written here by this user. Names are compared as the disk has them:
   * some systems find a file under another spelling, which git would keep under that one.
   */
  static boolean credible(Path journal) throws IOException {
    return Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)
        && Files.size(journal) <= MAX_BYTES
        && journal.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName().equals(journal.getFileName())
        && ofThisUser(journal)
        && !inGit(journal);
  }

  /**
   * Where a journal lies, by the numbers that the file system gave to it and to its folder. Nobody
   * can tell them beforehand, and no copy has the same.
   */
  static String place(Path journal) throws IOException {
    return number(journal) + " " + number(journal.resolveSibling(""));
  }

  /** What tells a file from every other that is there at the same time. */
  static String number(Path file) throws IOException {
    try {
      return String.valueOf(Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS));
    } catch (UnsupportedOperationException | IllegalArgumentException windows) {
      // A moment of so fine a scale that it serves as well; archives and git do not carry it.
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .creationTime()
          .toString();
    }
  }

  private static boolean ofThisUser(Path journal) throws IOException {
    String owner = Files.getOwner(journal, LinkOption.NOFOLLOW_LINKS).getName();
    return ProcessHandle.current().info().user().filter(user -> !user.equals(owner)).isEmpty();
  }

  /** What git keeps was sent by somebody. */
  private static boolean inGit(Path journal) throws IOException {
    try {
      return IndexedFolder.anyNamed(journal.resolveSibling(""), journal.getFileName().toString());
    } catch (GitFault unreadable) {
      return true;
    }
  }
}
