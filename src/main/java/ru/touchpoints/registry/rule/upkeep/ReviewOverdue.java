package ru.touchpoints.registry.rule.upkeep;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.OccasionRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.writing.PrintedDay;

/** Data that nobody has confirmed for longer than the passport allows, п. 5.2. */
public final class ReviewOverdue implements OccasionRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP520", "review-overdue", Severity.WARNING, Notion.REVIEW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Occasion occasion, Consumer<Finding> findings) {
    Optional<Integer> months =
        registry
            .passport()
            .filter(passport -> passport.sound("reviewEveryMonths"))
            .map(Entry::value)
            .map(Passport::reviewEveryMonths);
    for (FileEntry file : registry.files()) {
      file.record()
          .filter(record -> record.sound("reviewed"))
          .ifPresent(
              record ->
                  record
                      .value()
                      .reviewed()
                      .flatMap(day -> finding(record, day, months, occasion.today()))
                      .ifPresent(findings));
    }
  }

  private static Optional<Finding> finding(
      Entry<TouchpointFile> file, LocalDate reviewed, Optional<Integer> months, LocalDate today) {
    if (reviewed.isAfter(today)) {
      return Optional.of(finding(file, "future", PrintedDay.of(reviewed), PrintedDay.of(today)));
    }
    return months
        .filter(count -> file.value().overdue(count, today))
        .map(count -> finding(file, "overdue", PrintedDay.of(reviewed), count));
  }

  private static Finding finding(Entry<TouchpointFile> file, String variant, Object... arguments) {
    return INFO.finding(file.at("reviewed"), file.subject("reviewed"), variant, arguments);
  }
}
