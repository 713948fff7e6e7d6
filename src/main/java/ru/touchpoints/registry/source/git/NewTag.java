package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.place.GitPlace;
import ru.touchpoints.registry.source.git.place.ReadableHistory;
import ru.touchpoints.registry.source.git.place.Signer;

/**
 * A tag with a message, put on a commit. One that is there already stays where it is, whoever was
 * faster.
 */
public final class NewTag {

  private final GitPlace place;

  private NewTag(GitPlace place) {
    this.place = place;
  }

  /** Whether git takes the name for a tag. */
  public static boolean mayBeCalled(String name) {
    return Repository.isValidRefName(Constants.R_TAGS + name);
  }

  /** What became of it. */
  public enum Outcome {
    PUT,
    /** A tag of that name is there, and is left alone. */
    STANDS,
    /** Git is not told who works here. */
    NOBODY
  }

  /**
   * Puts the tag.
   *
   * @throws IOException when the repository cannot be written
   */
  public static Outcome put(Path folder, String name, Commit commit, String message)
      throws IOException {
    GitPlace place = GitPlace.around(folder).orElseThrow(() -> new IOException(folder.toString()));
    Optional<Signer> signer = Signer.of(place);
    return signer.isEmpty()
        ? Outcome.NOBODY
        : new NewTag(place).put(signer.get(), name, commit, message);
  }

  private Outcome put(Signer signer, String name, Commit commit, String message)
      throws IOException {
    try (Repository repository = ReadableHistory.open(place);
        ObjectInserter objects = repository.newObjectInserter()) {
      TagBuilder tag = new TagBuilder();
      tag.setTag(name);
      tag.setObjectId(ObjectId.fromString(commit.id()), Constants.OBJ_COMMIT);
      tag.setTagger(
          new PersonIdent(signer.name(), signer.email(), Instant.now(), ZoneId.systemDefault()));
      tag.setMessage(message + "\n");
      ObjectId id = objects.insert(tag);
      objects.flush();
      RefUpdate update = repository.updateRef(Constants.R_TAGS + name);
      update.setNewObjectId(id);
      update.setExpectedOldObjectId(ObjectId.zeroId());
      RefUpdate.Result result = update.update();
      if (result == RefUpdate.Result.NEW) {
        return Outcome.PUT;
      }
      if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.REJECTED) {
        return Outcome.STANDS;
      }
      throw new IOException(Constants.R_TAGS + name + ": " + result);
    }
  }
}
