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
  private static final Pattern FORM =
      Pattern.compile(
          "#[#\\s]*"
              + WORD
              + "(?![\\p{L}\\d])[\\s:.,!—–-]*"
              + "(?<what>.*?)\\s*(?:\\(вместо «(?<left>.*)»\\))?[\\s.;]*");

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
    Matcher form = FORM.matcher(comment);
    return form.matches()
        ? Optional.of(new Mark(form.group("what"), Optional.ofNullable(form.group("left"))))
        : Optional.empty();
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
