package ru.touchpoints.registry.load.word;

import java.util.regex.Pattern;

/** Texts of any form: all that is asked of them is that there is something to see. */
public final class FreeText {

  /**
   * The pattern by which the schemas ask for such a text. It names every blank itself: what {@code
   * \s} takes for one differs between the validators, and none counts U+200B or U+3164.
   */
  public static final String PATTERN =
      "[^\\x00-\\x20\\x7f-\\xa0\\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f"
          + "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0"
          + "\ufff9-\ufffb\ud834\udd73-\ud834\udd7a\udb40\udc00-\udb43\udfff]";

  private static final Pattern SEEN = Pattern.compile(PATTERN);

  private FreeText() {}

  /** Whether the text shows nothing: it is empty, or all blanks and invisible characters. */
  public static boolean isBlank(String text) {
    return !SEEN.matcher(text).find();
  }
}
