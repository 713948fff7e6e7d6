package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/** Whether nobody but the person who runs the program can have written something. */
final class Trust {

  private static final int WRITABLE_BY_OTHERS = 0022;

  /** Belongs to whoever runs the program, where the system has it. */
  private static final Path SELF = Path.of("/proc/self");

  private Trust() {}

  /** Whether a file or folder may be believed; a link may not. Windows keeps homes apart itself. */
  static boolean in(Path path) throws IOException {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return !Files.isSymbolicLink(path);
    }
    Map<String, Object> found =
        Files.readAttributes(path, "unix:isSymbolicLink,mode,uid", LinkOption.NOFOLLOW_LINKS);
    return Boolean.FALSE.equals(found.get("isSymbolicLink"))
        && found.get("mode") instanceof Integer mode
        && (mode & WRITABLE_BY_OTHERS) == 0
        && found.get("uid") instanceof Integer owner
        && own(path, owner);
  }

  private static boolean own(Path path, int owner) throws IOException {
    return Files.exists(SELF)
        ? Files.getAttribute(SELF, "unix:uid").equals(owner)
        : Files.getOwner(path).getName().equals(System.getProperty("user.name"));
  }
}
