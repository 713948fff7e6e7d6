package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.nio.file.Path;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.NewTag;

/** The tag that makes a commit an edition. */
public record EditionTag(EditionName name, Commit commit) {

  /**
   * Puts it.
   *
   * @throws Refusal when there is one of that name by now, or nobody is known to put it
   */
  public void put(Path folder, String message) throws IOException {
    switch (NewTag.put(folder, name.tag(), commit, message)) {
      case PUT -> {
        return;
      }
      case STANDS -> throw new Refusal("edition.tag-stands", name.tag());
      case NOBODY -> throw new Refusal("edition.nobody");
    }
  }
}
