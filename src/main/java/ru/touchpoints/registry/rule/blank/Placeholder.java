package ru.touchpoints.registry.rule.blank;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.CommentEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.TextEntry;
import ru.touchpoints.registry.load.ValueEntry;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.blank.Example;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A value that the program left to be filled in, and that nobody has. */
public final class Placeholder implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP110", "placeholder", Severity.WARNING).whenApproved(Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    boolean approved =
        registry.passport().filter(one -> one.value().status() == Status.APPROVED).isPresent();
    Severity severity = INFO.severity(approved);
    Set<Location> told = new HashSet<>();
    Consumer<Finding> once =
        finding -> {
          if (told.add(finding.location())) {
            findings.accept(finding.with(severity));
          }
        };
    for (CommentEntry comment : registry.comments()) {
      Mark.of(comment.text()).ifPresent(mark -> check(comment, mark, once));
    }
    for (TextEntry text : registry.texts()) {
      if (Example.stands(text.field(), text.text())) {
        once.accept(INFO.finding(text.here(), text.subject(text.text()), "left", text.text()));
      }
    }
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

  private static boolean isExample(ValueEntry value) {
    return Example.stands(value.field(), value.text());
  }

  private static Finding finding(ValueEntry value, String variant, Mark mark) {
    return INFO.finding(value.here(), value.subject(), variant, value.text(), mark.what());
  }
}
