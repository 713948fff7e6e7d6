package ru.touchpoints.registry.render;

import java.io.IOException;
import java.io.Writer;
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
    return isSafe(text) ? text : shown(text);
  }

  private static boolean isSafe(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      boolean plain = unit != ':' && unit != '[' && HiddenCharacter.isOrdinary(unit);
      if (!plain && !isSafe(text.codePointAt(i), text, i)) {
        return false;
      }
      if (Character.isHighSurrogate(unit)) {
        i++;
      }
    }
    return true;
  }

  private static String shown(String text) {
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

  /** The same of a text that comes in pieces: line by line, for nothing reaches over a line. */
  public static Writer into(Writer out) {
    return new Lines(out);
  }

  /** Holds a line back until it is whole. */
  private static final class Lines extends Writer {

    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    Lines(Writer out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
      int begun = from;
      for (int i = from; i < from + count; i++) {
        if (text[i] == '\n') {
          line.append(text, begun, i + 1 - begun);
          begun = i + 1;
          end();
        }
      }
      line.append(text, begun, from + count - begun);
    }

    private void end() throws IOException {
      out.write(of(line.toString()));
      line.setLength(0);
    }

    @Override
    public void flush() throws IOException {
      end();
      out.flush();
    }

    @Override
    public void close() throws IOException {
      end();
      out.close();
    }
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
