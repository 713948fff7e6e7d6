package ru.touchpoints.registry.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from files inside a Markdown document, of which nothing takes effect. A code host looks for
 * mentions and numbers of issues in what a page shows, where an escaped sign is the sign itself
 * again: they are nothing only when they are no longer one piece of text.
 */
public final class MarkdownText {

  /**
   * The id of a commit; other references and addresses, of which one sign is to stand apart; signs
   * that refer to something with what follows; and signs of mark-up.
   */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)(?<id>(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z]))"
              + "|(?<word>gh|www|:)(?<apart>(?<=gh)-(?=[0-9])|(?<=www)\\.|(?<=:)//)"
              + "|(?<sign>[@#]|(?<![0-9a-z])[!$~^&%](?=[0-9a-z\"]))"
              + "|[\\\\`*_{}\\[\\]<>&|~$!^\\n]");

  /** So many signs of an id are too few for one. */
  private static final int TOO_SHORT = 6;

  private MarkdownText() {}

  /** The text without mark-up, mention, or link to an issue or a page; line feeds as breaks. */
  public static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    Matcher found = ACTIVE.matcher(Printable.of(value));
    while (found.find()) {
      found.appendReplacement(escaped, Matcher.quoteReplacement(inert(found)));
    }
    return found.appendTail(escaped).toString();
  }

  private static String inert(Matcher found) {
    if (found.group("id") != null) {
      return pieces(found.group());
    }
    if (found.group("word") != null) {
      return found.group("word") + apart(found.group("apart"));
    }
    return found.group("sign") != null ? apart(sign(found.group())) : sign(found.group());
  }

  private static String pieces(String id) {
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      String letter = id.substring(i, i + 1);
      pieces.append(i % TOO_SHORT == TOO_SHORT - 1 ? apart(letter) : letter);
    }
    return pieces.toString();
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "\n" -> "<br>";
      case "@", "#", "%" -> sign;
      default -> "&#" + (int) sign.charAt(0) + ";";
    };
  }

  private static String apart(String text) {
    return "<span>" + text + "</span>";
  }
}
