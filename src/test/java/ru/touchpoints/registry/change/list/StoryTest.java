package ru.touchpoints.registry.change.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history of a few states and the stories that it tells. */
final class StoryTest {

  /** Ids are given up, taken up again and change hands; what happens stands above each state. */
  private static final String STATES =
      """
      # the list begins
      P a | title=Приём обращений граждан
      F a
      - x | title=Сайт | address=https://a.example
      - y | title=Окно
      # the touchpoint gets another id
      P a | title=Приём обращений граждан
      F a
      - w | title=Сайт | address=https://a.example
      - y | title=Окно
      # the process gets another id
      P b | title=Приём обращений граждан
      F b
      - w | title=Сайт | address=https://a.example
      - y | title=Окно
      # others take up the first ids
      P b | title=Приём обращений граждан
      F b
      - w | title=Сайт | address=https://a.example
      - y | title=Окно
      P a | title=Выдача справок
      F a
      - x | title=Телефон | type=PHONE
      # a touchpoint moves
      P b | title=Приём обращений граждан
      F b
      - y | title=Окно
      P a | title=Выдача справок
      F a
      - x | title=Телефон | type=PHONE
      - w | title=Сайт | address=https://a.example
      # a touchpoint goes, another comes under its id
      P b | title=Приём обращений граждан
      F b
      - y | title=Портал | type=WEBSITE | needs=RESULT
      P a | title=Выдача справок
      F a
      - x | title=Телефон | type=PHONE
      - w | title=Сайт | address=https://a.example
      # a process goes
      P b | title=Приём обращений граждан
      F b
      - y | title=Портал | type=WEBSITE | needs=RESULT
      """;

  private static List<List<Change>> history() {
    List<List<Change>> history = new ArrayList<>();
    ListState before = ListState.NONE;
    for (String written : STATES.substring(1).split("\n#", -1)) {
      ListState after = States.of(written);
      history.add(new ListComparison(before, after).everyTouchpoint());
      before = after;
    }
    return history;
  }

  private static String told(Optional<Story> story) {
    return story
        .map(
            one ->
                one.process()
                    + one.touchpoint().map(point -> "/" + point).orElse("")
                    + ": "
                    + String.join(
                        ", ",
                        one.events().stream()
                            .map(
                                event ->
                                    event.moment()
                                        + " "
                                        + event.change().kind().id()
                                        + event
                                            .change()
                                            .subject()
                                            .touchpoint()
                                            .map(point -> " " + point.id())
                                            .orElse(""))
                            .toList()))
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a|a: 3 process-included, 3 touchpoint-added x, 4 touchpoint-moved w, "
            + "6 process-excluded, 6 touchpoint-removed x, 6 touchpoint-removed w",
        "b|b: 0 process-included, 0 touchpoint-added x, 0 touchpoint-added y, 1 editorial w, "
            + "2 editorial, 4 touchpoint-moved w, 5 touchpoint-added y, 5 touchpoint-removed y"
      })
  void ofAProcess(String process, String told) {
    assertThat(told(Story.of(history(), process))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a|x|a/x: 3 touchpoint-added x, 6 touchpoint-removed x",
        "a|w|a/w: 0 touchpoint-added x, 1 editorial w, "
            + "2 editorial, 4 touchpoint-moved w, 6 touchpoint-removed w",
        "a|y|b/y: 5 touchpoint-added y",
        "b|w|a/w: 0 touchpoint-added x, 1 editorial w, "
            + "2 editorial, 4 touchpoint-moved w, 6 touchpoint-removed w",
        "b|x|a/w: 0 touchpoint-added x, 1 editorial w, "
            + "2 editorial, 4 touchpoint-moved w, 6 touchpoint-removed w",
        "b|y|b/y: 5 touchpoint-added y"
      })
  void ofATouchpoint(String process, String touchpoint, String told) {
    assertThat(told(Story.of(history(), process, touchpoint))).isEqualTo(told);
  }

  @Test
  void ofWhatNeverWasThereIsNone() {
    assertThat(Story.of(history(), "c")).isEmpty();
    assertThat(Story.of(history(), "b", "nothing")).isEmpty();
    assertThat(Story.of(List.of(), "a")).isEmpty();
  }
}
