package ru.touchpoints.registry.workbook.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it comes, keeping nothing but the names of the open elements. The JDK's own writer
 * takes characters that no XML may hold, and its bytes are not promised to stay those of today.
 */
public final class Xml {

  private static final int FULL = 1 << 13;

  private final OutputStream out;
  private final StringBuilder buffer = new StringBuilder(FULL + (FULL >> 2));
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  public Xml(OutputStream out) {
    this.out = out;
  }

  /** The line that a part begins with. */
  public Xml declaration() {
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return this;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   * @throws IOException when the stream cannot be written
   */
  public Xml open(String name, String... attributes) throws IOException {
    endTag();
    if (buffer.length() >= FULL) {
      drain();
    }
    buffer.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      buffer.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      buffer.append('"');
    }
    open.push(name);
    inTag = true;
    return this;
  }

  /**
   * An element without content.
   *
   * @throws IOException when the stream cannot be written
   */
  public Xml empty(String name, String... attributes) throws IOException {
    return open(name, attributes).close();
  }

  /** Text inside the open element; characters that XML cannot hold are left out. */
  public Xml text(String text) {
    endTag();
    escape(text);
    return this;
  }

  /** Ends the element opened last. */
  public Xml close() {
    String name = open.pop();
    if (inTag) {
      buffer.append("/>");
      inTag = false;
    } else {
      buffer.append("</").append(name).append('>');
    }
    return this;
  }

  /**
   * Hands everything over to the stream.
   *
   * @throws IOException when the stream cannot be written
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
    out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
    buffer.setLength(0);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> buffer.append("&lt;");
        case '>' -> buffer.append("&gt;");
        case '&' -> buffer.append("&amp;");
        case '"' -> buffer.append("&quot;");
        case '\n' -> buffer.append("&#10;");
        case '\t' -> buffer.append("&#9;");
        default -> {
          if (Character.isSurrogate(c)) {
            i += pair(text, i);
          } else if (c >= ' ' && c <= '\uFFFD') {
            buffer.append(c);
          }
        }
      }
    }
  }

  /** How many characters more than one were taken: a half without the other half is left out. */
  private int pair(String text, int index) {
    int codePoint = text.codePointAt(index);
    if (!Character.isSupplementaryCodePoint(codePoint)) {
      return 0;
    }
    buffer.appendCodePoint(codePoint);
    return 1;
  }
}
