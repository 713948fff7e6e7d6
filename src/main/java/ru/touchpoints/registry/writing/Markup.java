package ru.touchpoints.registry.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and XML as it comes, keeping nothing but the names of the open elements; every text
 * is escaped in one way. The JDK's own writer takes characters that no XML may hold, and its bytes
 * are not promised to stay those of today.
 */
public final class Markup {

  private static final int FULL = 1 << 13;

  private final Sink out;
  private final boolean lines;
  private final StringBuilder buffer = new StringBuilder(FULL + (FULL >> 2));
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  private interface Sink {
    void accept(String markup) throws IOException;
  }

  private Markup(Sink out, boolean lines) {
    this.out = out;
    this.lines = lines;
  }

  /**
   * Markup that people read too: texts keep their lines, of which none is a command to what runs a
   * job, and every element but those that can hold nothing gets its end tag, as HTML wants it.
   */
  public static Markup inLines(OutputStream out) {
    return new Markup(bytes(out), true);
  }

  /** Markup for programs alone: line feeds of attributes as references, no needless end tags. */
  public static Markup compact(OutputStream out) {
    return new Markup(bytes(out), false);
  }

  /** The same as a text. */
  public static Markup inLines(Appendable out) {
    return new Markup(out::append, true);
  }

  private static Sink bytes(OutputStream out) {
    return markup -> out.write(markup.getBytes(StandardCharsets.UTF_8));
  }

  /** Content that is written as markup. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Markup markup) throws IOException;
  }

  /** Content as a text, in lines. */
  public static String text(Content content) {
    StringBuilder text = new StringBuilder();
    try {
      Markup markup = new Markup(text::append, true);
      content.writeTo(markup);
      markup.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /** A text for a place in markup that stands already. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    escape(text, true, true, escaped);
    return escaped.toString();
  }

  /** Whether markup for programs has the character; any other is left out. */
  public static boolean holds(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || Character.isSupplementaryCodePoint(codePoint)
        || (codePoint >= ' ' && codePoint <= '\uFFFD' && !isHalf(codePoint));
  }

  /** The text without what is left out, for whoever writes markup by other means. */
  public static String held(String text) {
    return text.codePoints()
        .filter(Markup::holds)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same of markup that people read. */
  public static boolean shows(int codePoint) {
    return codePoint == '\r'
        || (holds(codePoint) && (codePoint < ' ' || !Character.isISOControl(codePoint)));
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  /** The line that a part of an office document begins with. */
  public Markup declaration() {
    return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   * @throws IOException when the output cannot be written
   */
  public Markup open(String name, String... attributes) throws IOException {
    tag(name, attributes);
    open.push(name);
    inTag = true;
    return this;
  }

  /**
   * An element that holds nothing.
   *
   * @throws IOException when the output cannot be written
   */
  public Markup empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    buffer.append(lines ? " />" : "/>");
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    endTag();
    if (buffer.length() >= FULL) {
      drain();
    }
    buffer.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      buffer.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], lines, lines, buffer);
      buffer.append('"');
    }
  }

  /** Ends the element opened last. */
  public Markup close() {
    String name = open.pop();
    if (inTag && !lines) {
      buffer.append("/>");
      inTag = false;
    } else {
      endTag();
      buffer.append("</").append(name).append('>');
    }
    return this;
  }

  /**
   * An element with a text.
   *
   * @throws IOException when the output cannot be written
   */
  public Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /** Text inside the open element; characters that no document can hold are left out. */
  public Markup text(String text) {
    endTag();
    // Some readers of workbooks know no numbers of characters: R's openxlsx would read "&#10;".
    escape(text, lines, true, buffer);
    return this;
  }

  /** What is markup already. */
  public Markup raw(String markup) {
    endTag();
    buffer.append(markup);
    return this;
  }

  public Markup line() {
    return raw("\n");
  }

  /**
   * Hands everything over to the output, without flushing that.
   *
   * @throws IOException when the output cannot be written
   */
  public void flush() throws IOException {
    endTag();
    drain();
  }

  private void endTag() {
    if (inTag) {
      buffer.append('>');
      inTag = false;
    }
  }

  private void drain() throws IOException {
    out.accept(buffer.toString());
    buffer.setLength(0);
  }

  private static void escape(String text, boolean lines, boolean breaks, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '&' -> to.append("&amp;");
        case '"' -> to.append("&quot;");
        case '\n' -> to.append(breaks ? "\n" : "&#10;");
        case '\t' -> to.append(breaks ? "\t" : "&#9;");
        case '\r' -> to.append(lines ? "&#13;" : "");
        default -> i += other(text, i, lines, to);
      }
    }
  }

  /** How many characters more than one were taken. */
  private static int other(String text, int index, boolean lines, StringBuilder to) {
    char c = text.charAt(index);
    if (Character.isSurrogate(c)) {
      return pair(text, index, to);
    }
    if (lines && (JobCommands.isAt(text, index) || HiddenCharacter.is(c))) {
      // A reference to a control character is none: browsers read another letter there.
      to.append(Character.isISOControl(c) ? "" : "&#" + (int) c + ";");
    } else if (c >= ' ' && c <= '\uFFFD') {
      to.append(c);
    }
    return 0;
  }

  /** How many characters more than one were taken: a half without the other half is left out. */
  private static int pair(String text, int index, StringBuilder to) {
    int codePoint = text.codePointAt(index);
    if (!Character.isSupplementaryCodePoint(codePoint)) {
      return 0;
    }
    to.appendCodePoint(codePoint);
    return 1;
  }
}
