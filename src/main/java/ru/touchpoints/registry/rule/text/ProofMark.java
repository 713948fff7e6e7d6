package ru.touchpoints.registry.rule.text;

import java.util.List;

/**
 * One kind of untidiness in a text; offsets count code points.
 *
 * @param variant which kind it is
 * @param changes what would make the text tidy, in its order; none when that is for a person to say
 * @param after the text with the changes made
 */
record ProofMark(String variant, int from, int to, List<Change> changes, String after) {

  ProofMark {
    changes = List.copyOf(changes);
  }

  /** Other characters in place of some. */
  record Change(int from, int to, String text) {}

  /** A mark on the first of the changes. */
  static ProofMark of(String variant, int[] text, List<Change> changes) {
    StringBuilder after = new StringBuilder();
    int at = 0;
    for (Change change : changes) {
      after.append(new String(text, at, change.from() - at)).append(change.text());
      at = change.to();
    }
    after.append(new String(text, at, text.length - at));
    return new ProofMark(
        variant, changes.get(0).from(), changes.get(0).to(), changes, after.toString());
  }
}
