package ru.touchpoints.registry.exchange.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Need;

/** What the columns of both workbooks hold, and in which order their differences are told. */
final class SlotTest {

  private static final List<Slot> ALL = Slot.all(BuiltInOrder.get());

  private static List<Slot> those(Predicate<Slot> wanted) {
    return ALL.stream().filter(slot -> slot.need().isEmpty()).filter(wanted).toList();
  }

  @Test
  void theColumnsOfNeedsStandBeforeTheOneOfThemAll() {
    List<Need> needs = ALL.stream().flatMap(slot -> slot.need().stream()).toList();
    assertThat(needs).isEqualTo(BuiltInOrder.get().needs().all());
    assertThat(ALL.get(ALL.indexOf(Slot.NEEDS) - 1).need()).contains(needs.get(needs.size() - 1));
    List<Slot> mixed = new ArrayList<>(ALL);
    Collections.shuffle(mixed, new Random(7));
    assertThat(mixed).isNotEqualTo(ALL);
    Collections.sort(mixed);
    assertThat(mixed).isEqualTo(ALL);
    assertThat(Slot.all(BuiltInOrder.get())).isEqualTo(ALL).doesNotHaveDuplicates();
    assertThat(ALL.get(0)).isEqualByComparingTo(ALL.get(0));
  }

  @Test
  void severalValuesStandInSomeCells() {
    assertThat(those(Slot::several))
        .contains(Slot.NEEDS, Slot.OTHER_NEEDS, Slot.SPECIFICS)
        .doesNotContain(Slot.TYPE, Slot.ADDRESS, Slot.TITLE_AND_ADDRESS, Slot.REVIEWED)
        .hasSize(3);
  }

  @Test
  void whatPeopleWriteInTheirOwnWordsIsText() {
    assertThat(those(Slot::text))
        .contains(Slot.PROCESS, Slot.NEEDS, Slot.SPECIFICS, Slot.ADDRESS)
        .doesNotContain(Slot.TYPE, Slot.DEMAND, Slot.HISTORY, Slot.REVIEWED, Slot.EXCLUDE);
  }

  @Test
  void whatBelongsToProcessesAndFilesIsKnown() {
    assertThat(those(Slot::ofProcess)).contains(Slot.PROCESS, Slot.KIND, Slot.SCOPE).hasSize(4);
    assertThat(those(Slot::ofFile)).containsExactly(Slot.REVIEWED, Slot.DEPARTMENT);
    assertThat(Slot.EXCLUDE.own()).isEmpty();
    assertThat(Slot.TOUCHPOINT_ID.own()).contains(TouchpointField.ID);
    assertThat(Slot.DEPARTMENT.own()).isEmpty();
    assertThat(Slot.inList(ListColumn.TOUCHPOINT)).contains(Slot.TITLE_AND_ADDRESS);
    assertThat(Slot.inList(ListColumn.NUMBER)).isEqualTo(Optional.empty());
    assertThat(Slot.fixed("process")).hasSize(2).contains(Slot.PROCESS);
    assertThat(Slot.fixed("title")).hasSize(2).contains(Slot.TITLE_AND_ADDRESS);
    assertThat(Slot.fixed("none")).isEmpty();
    assertThat(Slot.NEEDS.fill()).isEmpty();
    assertThat(Slot.NEEDS.list()).contains(TouchpointField.NEEDS);
  }
}
