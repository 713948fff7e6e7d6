package ru.touchpoints.registry.signing.edition;

import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.history.EditionHistory;
import ru.touchpoints.registry.source.git.NewTag;

/**
 * What an edition is called.
 *
 * @param name as the person typed it, without the beginning that all tags of editions have
 */
public record EditionName(String name) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._-]{0,99}");

  /**
   * A name that somebody typed.
   *
   * @throws Refusal when it is none for a tag
   */
  public static EditionName of(String typed) {
    String name =
        typed.startsWith(EditionHistory.PREFIX)
            ? typed.substring(EditionHistory.PREFIX.length())
            : typed;
    if (!PLAIN.matcher(name).matches() || !NewTag.mayBeCalled(EditionHistory.PREFIX + name)) {
      throw new Refusal("edition.name", typed);
    }
    return new EditionName(name);
  }

  /** The tag that makes a commit this edition. */
  public String tag() {
    return EditionHistory.PREFIX + name;
  }
}
