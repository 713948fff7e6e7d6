package ru.touchpoints.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.FolderTree;

/** The project's own registry: faultless, complete in its vocabulary, and nobody's real address. */
final class DemonstrationRegistryTest {

  private static final String PHONE = "\\+7 \\(812\\) 000-00-00(, доб\\. \\d{1,6})?";

  private static Registry registry;
  private static List<Process> processes;
  private static List<Touchpoint> touchpoints;

  @BeforeAll
  static void load() throws IOException {
    Path folder = Path.of(System.getProperty("project.dir", ""), "registry");
    registry = new RegistryLoader().load(new FolderTree(folder));
    processes = registry.processes().processes();
    touchpoints =
        registry.files().stream()
            .flatMap(file -> file.touchpoints().stream())
            .map(Entry::value)
            .toList();
  }

  @Test
  void hasNoFinding() {
    assertThat(
            new RuleEngine(RuleCatalogue.standard())
                .run(registry, Occasion.on(LocalDate.of(2026, 11, 24)))
                .findings())
        .isEmpty();
  }

  @Test
  void isADemonstrationThatSaysSo() {
    assertThat(passport().status()).isEqualTo(Status.DEMONSTRATION);
    String head =
        Stream.iterate(1, line -> line + 1)
            .map(registry.passportDocument()::line)
            .takeWhile(line -> line.filter(text -> text.startsWith("#")).isPresent())
            .flatMap(Optional::stream)
            .reduce("", String::concat);
    assertThat(head).contains("Демонстрационный пример, а не официальный документ");
  }

  @Test
  void isLargeEnoughToShowTheForm() {
    assertThat(processes).hasSizeGreaterThanOrEqualTo(14);
    assertThat(touchpoints).hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void usesEveryTermOfTouchpoints() {
    assertThat(each(touchpoints, touchpoint -> Stream.of(touchpoint.type())))
        .containsAll(BuiltInOrder.get().types().all());
    assertThat(each(touchpoints, touchpoint -> touchpoint.needs().stream()))
        .containsAll(BuiltInOrder.get().needs().all());
    assertThat(each(touchpoints, touchpoint -> touchpoint.channel().stream()))
        .contains(Channel.values());
    assertThat(each(touchpoints, touchpoint -> touchpoint.demand().stream()))
        .containsAll(BuiltInOrder.get().demand().all());
  }

  @Test
  void usesEveryTermOfProcesses() {
    assertThat(each(processes, process -> Stream.of(process.kind())))
        .contains(ProcessKind.values());
    assertThat(each(processes, process -> Stream.of(process.scope()))).contains(Scope.values());
    assertThat(each(processes, process -> process.clients().stream()))
        .contains(ClientKind.values());
  }

  @Test
  void usesEveryOptionalField() {
    assertThat(touchpoints).anyMatch(touchpoint -> !touchpoint.otherNeeds().isEmpty());
    assertThat(touchpoints).anyMatch(touchpoint -> !touchpoint.clients().isEmpty());
    assertThat(touchpoints).anyMatch(Touchpoint::history);
    assertThat(touchpoints).anyMatch(touchpoint -> touchpoint.basis().isPresent());
    assertThat(touchpoints).anyMatch(touchpoint -> touchpoint.specifics().equals(noSpecifics()));
    assertThat(processes).anyMatch(Process::proactive);
    assertThat(processes).anyMatch(process -> !process.lifeSituations().isEmpty());
  }

  @Test
  void everyDepartmentAndDirectionHasAProcess() {
    assertThat(each(processes, process -> Stream.of(process.department())))
        .containsAll(passport().departments().stream().map(Passport.Department::id).toList());
    assertThat(each(processes, process -> Stream.of(process.direction())))
        .containsAll(passport().directions().stream().map(Passport.Direction::id).toList());
  }

  @Test
  void networkAddressesAreReservedOnes() {
    assertThat(each(touchpoints, DemonstrationRegistryTest::host))
        .isNotEmpty()
        .allMatch(host -> host.endsWith(".example"));
    assertThat(passport().body().officialDomains())
        .isNotEmpty()
        .allMatch(host -> host.endsWith(".example"));
  }

  @Test
  void phonesAreReservedOnes() {
    assertThat(touchpoints)
        .filteredOn(touchpoint -> touchpoint.type().id().equals("phone"))
        .isNotEmpty()
        .allSatisfy(phone -> assertThat(phone.address().orElse("")).matches(PHONE));
  }

  private static Passport passport() {
    return registry.passport().orElseThrow().value();
  }

  private static Optional<List<String>> noSpecifics() {
    return Optional.of(List.of());
  }

  private static <T, V> List<V> each(Collection<T> all, Function<T, Stream<V>> values) {
    return all.stream().flatMap(values).distinct().toList();
  }

  /** The host of a URL or an e-mail address; empty for phones and places. */
  private static Stream<String> host(Touchpoint touchpoint) {
    String address = touchpoint.address().orElse("");
    if (address.contains("://")) {
      return Stream.of(URI.create(address).getHost());
    }
    return Arrays.stream(address.split("@", -1)).skip(1);
  }
}
