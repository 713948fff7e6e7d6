package ru.touchpoints.registry.render;

/** Text from files inside a Markdown document, of which nothing takes effect. */
public final class MarkdownText {

  private MarkdownText() {}

  /** The text without mark-up, mention, or link to an issue or a page; line feeds as breaks. */
  public static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    Printable.of(value).codePoints().forEach(c -> escaped.append(escaped(c)));
    // A mention, a number of an issue and a bare address are looked for within one piece of text.
    return escaped
        .toString()
        .replace("@", "<span>@</span>")
        .replace("://", ":<span>//</span>")
        .replace("www.", "www<span>.</span>")
        .replaceAll("(?<!&)#", "<span>#</span>");
  }

  private static String escaped(int c) {
    if (c == '\n') {
      return "<br>";
    }
    return "\\`*_{}[]<>&|~$!^".indexOf(c) >= 0 ? "&#" + c + ";" : Character.toString(c);
  }
}
