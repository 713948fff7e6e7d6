package ru.touchpoints.registry.change.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.load.order.BuiltInOrder;

/** What each kind of change sets in motion. */
final class ChangeKindTest {

  @ParameterizedTest
  @CsvSource({
    "PROCESS_INCLUDED, 5.1.1, false",
    "PROCESS_EXCLUDED, 5.1.1, false",
    "TOUCHPOINT_ADDED, 5.1.2, false",
    "TOUCHPOINT_REMOVED, 5.1.2, false",
    "TOUCHPOINT_MOVED, 5.1.2, false",
    "TYPE_CHANGED, 5.1.2, false",
    "CHANNEL_CHANGED, 5.1.2, false",
    "NEEDS_CHANGED, 5.1.3, false",
    "PASSPORT_CHANGED, '', true",
    "CHECK_WEAKENED, '', true",
    "SUPPRESSION_ADDED, '', true",
    "EDITORIAL, '', false"
  })
  void isOfAParagraphOrAroundTheList(ChangeKind kind, String paragraph, boolean around) {
    assertThat(kind.notion().flatMap(BuiltInOrder.get()::cited))
        .isEqualTo(Optional.of(paragraph).filter(text -> !text.isEmpty()));
    assertThat(kind.aroundTheList()).isEqualTo(around);
  }
}
