package ru.touchpoints.registry.rule.suppression;

import java.util.Optional;

/**
 * What a comment that asks for silence says, part by part. Read sign by sign, never going back: a
 * comment may be as long as its file, and a regular expression of this form would take the square
 * of its length or all of the stack.
 *
 * @param codes all that stands where the codes do, separators and all
 * @param until the word behind {@code until}, be it a day or not
 */
record SuppressionForm(String codes, Optional<String> until, String reason) {

  private static final String IGNORE = "ignore";
  private static final String UNTIL = "until";
  private static final String CODE = "tp";

  /** The parts of a comment behind its address; empty when it has another form. */
  static Optional<SuppressionForm> of(String body) {
    int from = Blanks.from(body, IGNORE.length());
    boolean begins = stands(IGNORE, body, 0) && from > IGNORE.length();
    int end = begins ? code(body, from) : -1;
    if (end < 0) {
      return Optional.empty();
    }
    for (int next = end; next >= 0; next = code(body, behindSeparator(body, end))) {
      end = next;
    }
    String codes = body.substring(from, end);
    Optional<SuppressionForm> dated = dated(codes, body, end);
    return dated.isPresent() ? dated : reasoned(codes, Optional.empty(), body, end);
  }

  /** Whether the word stands there, in letters of either case. */
  private static boolean stands(String word, String body, int at) {
    if (body.length() - at < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = body.charAt(at + i);
      if (c > 'z' || (c | ' ') != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the code ends that begins there; less than nothing when none does. */
  private static int code(String body, int at) {
    int end = at + CODE.length();
    if (!stands(CODE, body, at)) {
      return -1;
    }
    while (end < body.length() && body.charAt(end) >= '0' && body.charAt(end) <= '9') {
      end++;
    }
    return end > at + CODE.length() ? end : -1;
  }

  private static int behindSeparator(String body, int at) {
    int sign = Blanks.from(body, at);
    boolean separates = sign < body.length() && ",;".indexOf(body.charAt(sign)) >= 0;
    return separates ? Blanks.from(body, sign + 1) : sign;
  }

  private static Optional<SuppressionForm> dated(String codes, String body, int end) {
    int word = Blanks.from(body, end);
    int day = Blanks.from(body, word + UNTIL.length());
    if (word == end || !stands(UNTIL, body, word) || day == word + UNTIL.length()) {
      return Optional.empty();
    }
    int dayEnd = day;
    while (dayEnd < body.length() && !endsDay(body.charAt(dayEnd))) {
      dayEnd++;
    }
    if (dayEnd == day) {
      return Optional.empty();
    }
    Optional<SuppressionForm> whole =
        reasoned(codes, Optional.of(body.substring(day, dayEnd)), body, dayEnd);
    int sign = Math.max(body.lastIndexOf('-', dayEnd - 1), body.lastIndexOf(':', dayEnd - 1));
    // The sign before the reason may stand right behind the day.
    return whole.isEmpty() && sign > day
        ? reasoned(codes, Optional.of(body.substring(day, sign)), body, sign)
        : whole;
  }

  private static boolean endsDay(char c) {
    return Blanks.is(c) || c == '—' || c == '–';
  }

  /** The form with the reason that begins there, or with none where the text ends. */
  private static Optional<SuppressionForm> reasoned(
      String codes, Optional<String> until, String body, int end) {
    if (end == body.length()) {
      return Optional.of(new SuppressionForm(codes, until, ""));
    }
    int sign = Blanks.from(body, end);
    if (sign == body.length() || "—–-:".indexOf(body.charAt(sign)) < 0) {
      return Optional.empty();
    }
    boolean twice = body.startsWith("--", sign);
    String reason = body.substring(sign + (twice ? 2 : 1)).strip();
    return Optional.of(new SuppressionForm(codes, until, reason));
  }
}
