package ru.touchpoints.registry.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.writing.HiddenCharacter;
import ru.touchpoints.registry.writing.JobCommands;

/**
 * Text on its way out of the program, to a terminal or into the log of a job, of which nothing is a
 * command to either. Whoever words a text shows by {@link Printable} already what stands in files;
 * this is the last place, where nothing can be forgotten, and the only one that knows where lines
 * begin.
 */
public final class LogText {

  /** What our own colours look like. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]{1,8}m");

  private LogText() {}

  /** The text with the signs of commands, and hidden characters but our colours, made visible. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    Matcher colour = COLOUR.matcher(text);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\u001b' && colour.region(i, text.length()).lookingAt()) {
        next = colour.end();
        shown.append(text, i, next);
      } else if (isSafe(c, text, i)) {
        shown.appendCodePoint(c);
      } else {
        shown.append(Printable.code(c));
      }
      i = next;
    }
    return shown.toString();
  }

  private static boolean isSafe(int c, String text, int index) {
    return switch (c) {
      case '\t' -> true;
      // Before a line feed it moves nothing, and a patch of such a file needs it.
      case '\r' -> text.startsWith("\n", index + 1);
      default -> !HiddenCharacter.is(c) && !JobCommands.isAt(text, index);
    };
  }
}
