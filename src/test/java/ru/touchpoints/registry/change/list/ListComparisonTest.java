package ru.touchpoints.registry.change.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of states and every change between them. */
final class ListComparisonTest {

  /** Two states and the lines that tell what differs; a third part tells of every touchpoint. */
  record Case(String name, String before, String after, List<String> told, List<String> every) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ListComparisonTest.class.getResourceAsStream("states.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(ListComparisonTest::read);
    }
  }

  private static Case read(String written) {
    int line = written.indexOf('\n') + 1;
    String[] parts = written.substring(line).split("(?m)^=+>?\n", -1);
    List<String> told = parts[2].lines().toList();
    return new Case(
        written.substring(0, line - 1),
        parts[0],
        parts[1],
        told,
        parts.length > 3 ? parts[3].lines().toList() : told);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyChangeIsToldOnce(Case one) {
    ListComparison comparison = new ListComparison(States.of(one.before()), States.of(one.after()));
    assertThat(comparison.changes().stream().map(States::told)).isEqualTo(one.told());
    assertThat(comparison.everyTouchpoint().stream().map(States::told)).isEqualTo(one.every());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStateDoesNotDifferFromItself(Case one) {
    ListState state = States.of(one.after());
    assertThat(new ListComparison(state, state).everyTouchpoint()).isEmpty();
  }

  @Test
  void aPlaceIsCalledByTheLaterState() {
    ListState before = States.of("P a | title=Было\nF a\n- x | title=Старая");
    ListState after =
        States.of("P a | title=Стало\nF a | department=staff\n- x | title=Новая\nF b | folder=c");
    ListComparison comparison = new ListComparison(before, after);
    Change.Subject point = comparison.subject("a", Optional.of("x"));
    assertThat(point.direction()).isEqualTo(new Named("appeals", "Обращения"));
    assertThat(point.department()).isEqualTo(new Named("staff", "Кадры"));
    assertThat(point.process()).isEqualTo(new Named("a", "Стало"));
    assertThat(point.touchpoint()).contains(new Named("x", "Новая"));
    assertThat(comparison.subject("a", Optional.of("y")).touchpoint())
        .contains(new Named("y", "y"));
    assertThat(comparison.subject("a", Optional.empty()).touchpoint()).isEmpty();
    // Nobody knows the process: its file stands for it.
    Change.Subject unknown = comparison.subject("b", Optional.empty());
    assertThat(unknown.direction()).isEqualTo(new Named("c", "c"));
    assertThat(unknown.process()).isEqualTo(new Named("b", "b"));
    Change.Subject nothing = comparison.subject("nothing", Optional.empty());
    assertThat(nothing.direction().id()).isEmpty();
    assertThat(nothing.department().id()).isEmpty();
  }

  @Test
  void aStateCountsWhatItHolds() {
    ListState state =
        States.of("P a\nP b | excluded=2026-01-01\nF a\n- x\n- y\nF b\n- z\nU c\nU d");
    assertThat(state.processCount()).isEqualTo(1);
    assertThat(state.touchpointCount()).isEqualTo(3);
    assertThat(state.unread())
        .containsExactly("registry/appeals/c.yaml", "registry/appeals/d.yaml");
    assertThat(state.departments()).containsOnlyKeys("reception", "staff");
    assertThat(ListState.NONE.processCount()).isZero();
    assertThat(ListState.NONE.departments()).isEmpty();
  }

  @Test
  void twoFilesOfAProcessAreOneList() {
    ListState state = States.of("F a\n- x\nF b | folder=internal\n- y\nU c");
    ListState.Held first = Objects.requireNonNull(state.files().get("a"));
    ListState.Held second = Objects.requireNonNull(state.files().get("b"));
    ListState.Held unread = Objects.requireNonNull(state.files().get("c"));
    ListState.Held both = first.and(second);
    assertThat(both.path()).isEqualTo("registry/internal/b.yaml");
    assertThat(both.content().orElseThrow().touchpoints())
        .extracting("id")
        .containsExactly("x", "y");
    assertThat(both.content().orElseThrow().process()).isEqualTo("a");
    // What cannot be read keeps the whole from being compared, and is named.
    assertThat(first.and(unread).content()).isEmpty();
    assertThat(first.and(unread).path()).isEqualTo("registry/appeals/c.yaml");
    assertThat(unread.and(first).content()).isEmpty();
    assertThat(unread.and(first).path()).isEqualTo("registry/appeals/c.yaml");
  }
}
