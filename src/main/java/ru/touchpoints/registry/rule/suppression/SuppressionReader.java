package ru.touchpoints.registry.rule.suppression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.text.CommentEntry;
import ru.touchpoints.registry.load.word.WrittenDay;
import ru.touchpoints.registry.rule.StructureCodes;

/**
 * Reads {@code # registry: ignore TP381 until 2027-03-01 — reason} above a touchpoint, a field or
 * the file's first key.
 */
public final class SuppressionReader {

  private static final Pattern CODE = Pattern.compile("TP\\d+");
  private static final Pattern LOOKING_ALIKE = Pattern.compile("[TТ][PР]\\d{3}\\b");

  private final Set<String> known;

  /**
   * @param known the codes of all rules
   */
  SuppressionReader(Set<String> known) {
    this.known = known;
  }

  /** Whether the comment speaks to the program, rightly or not. */
  public static boolean isAddressed(CommentEntry comment) {
    return Addressed.behind(comment.text()).isPresent();
  }

  /** The suppression that the comment is; empty for a comment on something else. */
  Optional<Suppression> read(CommentEntry comment) {
    return Addressed.behind(comment.text()).map(body -> read(comment, body));
  }

  private Suppression read(CommentEntry comment, String body) {
    Optional<SuppressionForm> form = SuppressionForm.of(body);
    if (form.isEmpty()) {
      return new Suppression(comment, List.of(), Optional.empty(), Optional.of(malformed(body)));
    }
    List<String> codes = codes(form.get().codes());
    Optional<String> date = form.get().until();
    Optional<LocalDate> until = date.flatMap(SuppressionReader::day);
    Optional<Message> fault =
        fault(codes)
            .or(() -> date.filter(d -> until.isEmpty()).map(SuppressionReader::badDate))
            .or(() -> unless(!form.get().reason().isEmpty(), "no-reason"))
            .or(() -> unless(comment.alone(), "not-alone"))
            .or(() -> unless(comment.below().isPresent(), "nothing-below"));
    return new Suppression(comment, codes, until, fault);
  }

  private static Optional<Message> unless(boolean fine, String variant) {
    return fine ? Optional.empty() : Optional.of(unused(variant));
  }

  private static Message unused(String variant, Object... arguments) {
    return Message.of("TP910." + variant, arguments);
  }

  private static Message malformed(String body) {
    return LOOKING_ALIKE
        .matcher(body)
        .results()
        .map(found -> found.group())
        .filter(code -> !CODE.matcher(code).matches())
        .findFirst()
        .map(code -> unused("code-letters", code, "TP" + code.substring(2)))
        .orElseGet(() -> unused("malformed"));
  }

  private static Message badDate(String date) {
    return WrittenDay.of(date)
        .map(day -> unused("date-form", date, day.toString()))
        .orElseGet(() -> unused("bad-date", date));
  }

  private Optional<Message> fault(List<String> codes) {
    for (String code : codes) {
      if (!known.contains(code)) {
        return Optional.of(unused("unknown-code", code));
      }
      if (StructureCodes.include(code)) {
        return Optional.of(unused("protected", code));
      }
    }
    return Optional.empty();
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text.toUpperCase(Locale.ROOT))
        .results()
        .map(result -> result.group())
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
