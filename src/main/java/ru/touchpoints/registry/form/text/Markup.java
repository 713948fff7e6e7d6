package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.Writer;

/** Writes elements that HTML and XML readers understand alike; every text is escaped. */
final class Markup {

  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  Markup open(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write('>');
    return this;
  }

  /** An element that can hold nothing. */
  Markup empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write(" />");
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    out.write('<');
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      text(attributes[i + 1]);
      out.write('"');
    }
  }

  Markup close(String name) throws IOException {
    out.write("</");
    out.write(name);
    out.write('>');
    return this;
  }

  /** An element with a text. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close(name);
  }

  /** A text; characters that no document can hold are left out. */
  Markup text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\r' -> out.write("&#13;");
        default -> {
          if ((c >= ' ' && c < '\uFFFE') || c == '\t' || c == '\n') {
            out.write(c);
          }
        }
      }
    }
    return this;
  }

  /** What is markup already. */
  Markup raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  Markup line() throws IOException {
    out.write('\n');
    return this;
  }
}
