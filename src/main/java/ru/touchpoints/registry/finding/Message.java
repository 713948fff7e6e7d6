package ru.touchpoints.registry.finding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What to say, in no language yet: a key of the bundles and what fills its gaps.
 *
 * @param arguments texts, whole numbers or further messages
 */
public record Message(String key, List<Object> arguments) {

  /**
   * The most code points of a value that a message repeats: enough to know it again, and no text of
   * a megabyte a thousand times over.
   */
  public static final int LONGEST = 200;

  private static final String ELLIPSIS = "…";

  public Message {
    arguments = List.copyOf(arguments);
    for (Object argument : arguments) {
      if (!(argument instanceof String
          || argument instanceof Integer
          || argument instanceof Message)) {
        throw new IllegalArgumentException(key + ": " + argument.getClass());
      }
    }
  }

  /**
   * A message that repeats no value at length: what is longer ends with an ellipsis. One that must
   * repeat all of a text, as a list of our own words, is made by the constructor.
   */
  public static Message of(String key, Object... arguments) {
    List<Object> shown = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      shown.add(argument instanceof String text ? shortened(text) : argument);
    }
    return new Message(key, shown);
  }

  /** The text, or as many of its characters as a message repeats. */
  public static String shortened(String text) {
    if (text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LONGEST);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(0, Math.min(text.length(), end + 2)));
    int whole = characters.isBoundary(end) ? end : characters.preceding(end);
    return text.substring(0, whole > 0 ? whole : end) + ELLIPSIS;
  }

  /** Whether one of the values is shown only in part, so that it cannot be pasted anywhere. */
  public boolean isShortened() {
    return arguments.stream()
        .anyMatch(
            argument ->
                argument instanceof String text
                    && text.length() > LONGEST / 2
                    && text.endsWith(ELLIPSIS));
  }
}
