package ru.touchpoints.registry.rule.blank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Remembered;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.text.CommentEntry;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.load.text.TextEntry;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.model.blank.Example;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.rule.DocumentRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;

/**
 * A value that the program left to be filled in, and that nobody has. Of each it is told once: what
 * a comment above asks for says more than the value does.
 */
public final class Placeholder implements DocumentRule, TextRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP110", "placeholder", Severity.WARNING).whenApproved(Severity.ERROR);

  /** So many marks above one thing are looked at; nobody asks for one value more often. */
  static final int MOST_MARKS = 100;

  /** What comments ask for; looked up for each value that may stand there to be replaced. */
  private final Remembered<Set<Location>> asked = new Remembered<>();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean wants(int traits) {
    return (traits & Traits.REMARK) != 0;
  }

  @Override
  public boolean wants(String text, int traits, String field) {
    boolean unsure = (traits & (Traits.STRANGE | Traits.HIDDEN | Traits.BLANK_AROUND)) != 0;
    return unsure || (traits & Traits.CAPITALS) != 0 || Example.mayStand(field, text);
  }

  @Override
  public void check(DocumentEntry document, Consumer<Finding> findings) {
    askedFor(document).forEach(findings);
  }

  @Override
  public void check(TextEntry text, Consumer<Finding> findings) {
    if (Example.stands(text.field(), text.text())) {
      Location here = text.here();
      if (!asked.of(text.entry(), () -> places(text.entry())).contains(here)) {
        findings.accept(INFO.finding(here, text.subject(text.text()), "left", text.text()));
      }
    }
  }

  private static Set<Location> places(DocumentEntry document) {
    return askedFor(document).stream().map(Finding::location).collect(Collectors.toSet());
  }

  private static List<Finding> askedFor(DocumentEntry document) {
    Set<Location> told = new HashSet<>();
    List<Finding> asked = new ArrayList<>();
    Consumer<Finding> once =
        finding -> {
          if (told.add(finding.location())) {
            asked.add(finding);
          }
        };
    Map<Optional<String>, Integer> marks = new HashMap<>();
    for (CommentEntry comment : document.comments()) {
      Optional<Mark> mark = Mark.of(comment.text());
      if (mark.isPresent() && marks.merge(comment.below(), 1, Integer::sum) <= MOST_MARKS) {
        check(comment, mark.get(), once);
      }
    }
    return asked;
  }

  private static void check(CommentEntry comment, Mark mark, Consumer<Finding> findings) {
    if (mark.left().isPresent()) {
      comment.values().stream()
          .filter(value -> mark.asksFor(value.text()))
          .forEach(value -> findings.accept(finding(value, "asked", mark)));
    } else if (comment.values().stream().noneMatch(Placeholder::isExample)) {
      String variant = mark.what().isEmpty() ? "bare" : "marked";
      comment.meant().ifPresent(value -> findings.accept(finding(value, variant, mark)));
    }
  }

  private static boolean isExample(CommentEntry.Value value) {
    return Example.stands(value.field(), value.text());
  }

  private static Finding finding(CommentEntry.Value value, String variant, Mark mark) {
    return INFO.finding(value.here(), value.subject(), variant, value.text(), mark.what());
  }
}
