package ru.touchpoints.registry.change.match;

import java.util.EnumSet;
import java.util.Set;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.field.TouchpointField;

/** How much speaks for two touchpoints of two states being one. */
final class Resemblance {

  /** From this share of common words on, two titles have the same subject. */
  private static final double SUBJECT = 0.5;

  /** How alike two titles are. */
  private enum Titles {
    UNLIKE(0),
    /** A word in common. */
    TOUCHING(1),
    /** Half of the words in common. */
    KINDRED(3),
    NEAR(6),
    SAME(8);

    private final int weight;

    Titles(int weight) {
      this.weight = weight;
    }

    static Titles of(Point one, Point other) {
      if (one.title().folded().isEmpty() || other.title().folded().isEmpty()) {
        return UNLIKE;
      }
      if (one.title().folded().equals(other.title().folded())) {
        return SAME;
      }
      if (one.title().near(other.title())) {
        return NEAR;
      }
      double likeness = one.title().likeness(other.title());
      if (likeness >= SUBJECT) {
        return KINDRED;
      }
      return likeness > 0 ? TOUCHING : UNLIKE;
    }

    boolean atLeast(Titles other) {
      return compareTo(other) >= 0;
    }
  }

  /** What is left when everything is looked at that tells one touchpoint from another. */
  private static final Set<TouchpointField> REST =
      EnumSet.complementOf(
          EnumSet.of(
              TouchpointField.ID,
              TouchpointField.TITLE,
              TouchpointField.TYPE,
              TouchpointField.CHANNEL,
              TouchpointField.ADDRESS,
              TouchpointField.CLIENTS,
              TouchpointField.NEEDS,
              TouchpointField.OTHER_NEEDS));

  private static final int ADDRESS_SAME = 8;
  private static final int ADDRESS_NEAR = 5;
  private static final int SAME_ID = 5;

  private final Point before;
  private final Point after;
  private final Titles titles;
  private final boolean sameId;
  private final boolean sameKind;
  private final boolean sameNeeds;
  private final boolean sameAddress;
  private final boolean nearAddress;

  Resemblance(Point before, Point after) {
    Touchpoint was = before.touchpoint();
    Touchpoint is = after.touchpoint();
    this.before = before;
    this.after = after;
    this.titles = Titles.of(before, after);
    this.sameId = before.id().equals(after.id());
    this.sameKind = was.type().equals(is.type()) && was.channel().equals(is.channel());
    this.sameNeeds = was.needs().equals(is.needs()) && was.otherNeeds().equals(is.otherNeeds());
    this.sameAddress = before.address().same(after.address()) && !before.address().missing();
    this.nearAddress = before.address().nearTo(after.address());
  }

  /** The more, the sooner the two are paired. */
  int weight() {
    return titles.weight
        + addressWeight()
        + (sameId ? SAME_ID : 0)
        + (sameKind ? 3 : 0)
        + (sameNeeds ? 2 : 0)
        + (sameRest() ? 1 : 0);
  }

  private int addressWeight() {
    if (sameAddress) {
      return ADDRESS_SAME;
    }
    return nearAddress ? ADDRESS_NEAR : 0;
  }

  private boolean sameRest() {
    return REST.stream()
        .allMatch(field -> field.of(before.touchpoint()).equals(field.of(after.touchpoint())));
  }

  /** Whether the two are one touchpoint of their process. */
  boolean ofOneProcess() {
    return sameId ? !reused() : alike();
  }

  /** Whether the touchpoint of one process is now one of another. */
  boolean ofTwoProcesses() {
    return sameId
        ? alike() && (sameAddress || sameKind)
        : sameAddress && titles.atLeast(Titles.NEAR);
  }

  /** Whether the id is all that the two have in common, or nearly so. */
  private boolean reused() {
    boolean related = titles == Titles.TOUCHING || sameNeeds;
    boolean kept =
        titles.atLeast(Titles.KINDRED) || sameAddress || (related && (sameKind || nearAddress));
    return !kept;
  }

  /** Whether title and address are alike; one of them may have been touched up. */
  private boolean alike() {
    boolean told = titles == Titles.SAME && nearAddress;
    boolean found = sameAddress && titles.atLeast(Titles.NEAR);
    // A page or a number is one touchpoint of its kind (п. 3.7); a building may hold many.
    boolean one =
        sameAddress && !before.address().place() && sameKind && titles.atLeast(Titles.KINDRED);
    return told || found || one;
  }
}
