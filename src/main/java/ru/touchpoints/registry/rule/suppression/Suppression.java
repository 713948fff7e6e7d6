package ru.touchpoints.registry.rule.suppression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.text.CommentEntry;
import ru.touchpoints.registry.rule.RuleInfo;

/**
 * A comment that asks for silence.
 *
 * @param comment findings about what stands below it and inside that are meant
 * @param codes the rules it names
 * @param until the last day on which it holds; without one it holds for good
 * @param fault what keeps it from holding at all
 */
public record Suppression(
    CommentEntry comment, List<String> codes, Optional<LocalDate> until, Optional<Message> fault) {

  public Suppression {
    codes = List.copyOf(codes);
  }

  /** What the comment says, without the sign of a comment. */
  public String text() {
    return comment.text().replaceFirst("^#\\s*", "").strip();
  }

  /** What it silences. */
  public Finding.Subject subject() {
    return comment.subject();
  }

  /** The field it stands above; empty above a touchpoint or a process. */
  public String field() {
    String below = comment.below().orElse("");
    String last = below.substring(below.lastIndexOf('/') + 1);
    return last.chars().allMatch(Character::isDigit) ? "" : last;
  }

  public String file() {
    return comment.file();
  }

  boolean expired(LocalDate today) {
    return fault.isEmpty() && until.filter(last -> last.isBefore(today)).isPresent();
  }

  boolean holds(LocalDate today) {
    return fault.isEmpty() && !expired(today);
  }

  /** A finding about the comment itself. */
  Finding finding(RuleInfo rule, Message message) {
    return rule.finding(comment.here(), comment.subject(), message);
  }
}
