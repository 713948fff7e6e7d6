package ru.touchpoints.registry.official.verify;

import java.io.IOException;
import java.nio.file.Path;
import ru.touchpoints.registry.finding.Refusal;

/** Whether two documents say the same, however they are laid out. */
public final class SameReading {

  private SameReading() {}

  /** The same text in the same places; not where one cannot be read as the other can. */
  public static boolean of(Path expected, Path found, String name) throws IOException {
    IssuedDocument own = IssuedDocument.read(expected, name);
    try {
      IssuedDocument other = IssuedDocument.read(found, name);
      return own.format() == other.format()
          && own.content().readsLike(other.content())
          && own.content().features().equals(other.content().features());
    } catch (Refusal unreadable) {
      return false;
    }
  }
}
