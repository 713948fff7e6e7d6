package ru.touchpoints.registry.source.git;

import java.io.IOException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import ru.touchpoints.registry.source.git.place.GitFault;

/** Reads what a repository holds, and says why it does not hold all. */
record StoredObjects(Repository repository) {

  /** Something read from the repository. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * What is read.
   *
   * @throws GitFault when this copy of the repository does not have it
   */
  <T> T read(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (MissingObjectException missing) {
      throw fault(missing);
    }
  }

  GitFault fault(MissingObjectException missing) {
    String id = missing.getObjectId() == null ? "" : missing.getObjectId().name();
    return new GitFault(partial() ? GitFault.Kind.PARTIAL : GitFault.Kind.DAMAGED, id);
  }

  /** Whether the clone left contents with the server. */
  boolean partial() {
    Config config = repository.getConfig();
    return config.getString("extensions", null, "partialClone") != null
        || config.getSubsections("remote").stream()
            .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false));
  }
}
