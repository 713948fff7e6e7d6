package ru.touchpoints.registry.rule.need;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** One touchpoint told twice: п. 3.7 wants it once, with all that happens there. */
public final class DuplicateTouchpoint implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP372", "duplicate-touchpoint", Severity.ERROR, "3.7");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Registry registry, Consumer<Finding> findings) {
    List<Entry<Touchpoint>> touchpoints = file.touchpoints();
    for (int later = 1; later < touchpoints.size(); later++) {
      Entry<Touchpoint> second = touchpoints.get(later);
      Optional<Entry<Touchpoint>> first =
          touchpoints.subList(0, later).stream()
              .filter(earlier -> same(earlier, second))
              .findFirst();
      first.ifPresent(earlier -> findings.accept(finding(earlier, second)));
    }
  }

  private static boolean same(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    Touchpoint a = one.value();
    Touchpoint b = other.value();
    boolean sameKind =
        a.type() == b.type() && a.channel().isPresent() && a.channel().equals(b.channel());
    // The same id twice is TP203's: a touchpoint pasted twice gives one finding, not two.
    return sameKind && !a.id().equals(b.id()) && (sameAddress(one, other) || sameTitle(one, other));
  }

  private static boolean sameAddress(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    String address = Likeness.address(one.value());
    return !address.isEmpty() && address.equals(Likeness.address(other.value()));
  }

  private static boolean sameTitle(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return one.sound("title")
        && other.sound("title")
        && Likeness.title(one.value()).equals(Likeness.title(other.value()));
  }

  private static Finding finding(Entry<Touchpoint> first, Entry<Touchpoint> second) {
    String union =
        Stream.concat(first.value().needs().stream(), second.value().needs().stream())
            .distinct()
            .sorted()
            .map(Need::id)
            .collect(Collectors.joining(", ", "[", "]"));
    return INFO.finding(
            second.here(),
            second.subject("title"),
            "same",
            second.value().title(),
            first.value().title(),
            first.here().span().line(),
            union)
        .relatedTo(first.here(), Message.of("TP372.first", first.value().title()));
  }
}
