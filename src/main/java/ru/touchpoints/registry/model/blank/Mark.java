package ru.touchpoints.registry.model.blank;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that asks to fill in what stands below it. It names the value that was left there, so
 * that one who writes another need not delete it.
 *
 * @param what is asked for; may be empty
 * @param left the value to be replaced, or how it begins; without one any value is
 */
public record Mark(String what, Optional<String> left) {

  /** The word that asks for it. */
  public static final String WORD = "ЗАПОЛНИТЕ";

  private static final String ELLIPSIS = "…";
  private static final int LONG = 45;
  private static final String INSTEAD = "(вместо «";
  private static final String INSTEAD_END = "»)";

  /**
   * How it begins; what follows is taken to pieces without a pattern that would try every blank.
   */
  private static final Pattern HEAD =
      Pattern.compile("^#[#\\s]*+" + WORD + "(?![\\p{L}\\d])[\\s:.,!—–-]*+");

  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
  private static final String BLANKS = " \t\n\u000B\f\r";

  /** The comment above a value that is to be replaced. */
  public static String comment(String what, String left) {
    String shown = left;
    if (left.length() > LONG) {
      shown = left.substring(0, left.lastIndexOf(' ', LONG)) + ELLIPSIS;
    }
    return "# " + WORD + ": " + what + " (вместо «" + shown + "»).";
  }

  /** The mark that a comment is; empty for a comment on something else. */
  public static Optional<Mark> of(String comment) {
    Matcher head = HEAD.matcher(comment);
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    String rest = withoutEnd(comment.substring(head.end()), BLANKS + ".;");
    if (rest.chars().anyMatch(c -> LINE_ENDS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    int instead = rest.indexOf(INSTEAD);
    int left = instead + INSTEAD.length();
    int end = rest.length() - INSTEAD_END.length();
    return instead >= 0 && left <= end && rest.endsWith(INSTEAD_END)
        ? Optional.of(
            new Mark(
                withoutEnd(rest.substring(0, instead), BLANKS),
                Optional.of(rest.substring(left, end))))
        : Optional.of(new Mark(rest, Optional.empty()));
  }

  private static String withoutEnd(String text, String signs) {
    int end = text.length();
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether the value is the one to be replaced. */
  public boolean asksFor(String value) {
    return left.map(Example::folded)
        .map(
            text ->
                text.endsWith(ELLIPSIS)
                    ? Example.folded(value).startsWith(text.substring(0, text.length() - 1))
                    : Example.folded(value).equals(text))
        .orElse(true);
  }
}
