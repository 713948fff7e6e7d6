package ru.touchpoints.registry.rule.coverage;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A direction without a single touchpoint: the list is formed for each of them, п. 3.5. */
public final class EmptyDirection implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP350", "empty-direction", Severity.WARNING, Notion.COVERAGE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    Set<String> filled =
        registry.files().stream()
            .filter(FileEntry::holdsTouchpoints)
            .flatMap(file -> Stream.concat(Stream.of(file.folder()), directions(registry, file)))
            .collect(Collectors.toSet());
    for (Entry<Direction> direction : registry.directions().orElse(List.of())) {
      String place = registry.place(direction.value().id());
      if (!filled.contains(direction.value().id()) && !registry.mayHold(place)) {
        findings.accept(
            INFO.finding(
                direction.here(),
                direction.subject("id"),
                "empty",
                direction.value().title(),
                place));
      }
    }
  }

  private static Stream<String> directions(Registry registry, FileEntry file) {
    return registry.processes().find(file.covers()).stream()
        .map(entry -> entry.value().direction());
  }
}
