package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Where bytes go when somebody names a path.
 *
 * @param path what the name stands for once its links are followed
 * @param stream whether the bytes are taken as they come: a device, a pipe, a stream that the
 *     program was started with; else a plain file, there already or not
 */
record Destination(Path path, boolean stream) {

  /** As many links one after another as the system itself follows. */
  private static final int MAX_LINKS = 40;

  /**
   * A stream that is open already: even where it is a file, nobody may put another in its place.
   */
  private static final Pattern OPEN_STREAM =
      Pattern.compile("/dev/(std(in|out|err)|fd/\\d+)|/proc/(self|\\d+)/fd/\\d+");

  /**
   * Follows the links of {@code target}, and one that leads to no file yet to where that would be.
   *
   * @throws FileSystemLoopException when they lead in a circle
   */
  static Destination of(Path target) throws IOException {
    Path path = target.toAbsolutePath();
    for (int link = 0; link < MAX_LINKS; link++) {
      if (OPEN_STREAM.matcher(path.normalize().toString()).matches()) {
        return new Destination(path, true);
      }
      if (!Files.isSymbolicLink(path)) {
        return new Destination(path, isStream(path));
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    throw new FileSystemLoopException(target.toString());
  }

  private static boolean isStream(Path path) throws IOException {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isOther();
  }
}
