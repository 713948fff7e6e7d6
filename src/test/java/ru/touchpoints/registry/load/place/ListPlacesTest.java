package ru.touchpoints.registry.load.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** What a file of a list holds, by its place and by what stands in it. */
final class ListPlacesTest {

  private static Optional<YamlNode> root(String text) {
    return DocumentReader.read("registry/a.yaml", text.getBytes(StandardCharsets.UTF_8)).root();
  }

  @ParameterizedTest
  @CsvSource({
    "registry.yaml, 'touchpoints: []', false, PASSPORT",
    "order.yaml, 'processes: []', false, ORDER",
    "processes.yaml, 'touchpoints: []', true, PROCESSES",
    "processes/a.yaml, 'processes: []', true, PROCESSES",
    "processes/a.yaml, 'touchpoints: []', false, TOUCHPOINTS",
    "processes/a.yaml, 'process: a', false, TOUCHPOINTS",
    "processes/a.yaml, '{processes: [], touchpoints: []}', true, PROCESSES",
    "processes/a.yaml, 'title: a', false, PROCESSES",
    "processes/a.yaml, 'title: a', true, TOUCHPOINTS",
    "processes/a.yaml, '[]', false, PROCESSES",
    "processes/a.yaml, '[]', true, TOUCHPOINTS",
    "processes/a.txt, 'processes: []', false, TOUCHPOINTS",
    "appeals/a.yaml, 'processes: []', false, TOUCHPOINTS"
  })
  void aFileHoldsWhatItsPlaceAndItsFieldsSay(
      String inside, String text, boolean direction, DocumentKind kind) {
    assertThat(ListPlaces.kind(inside, root(text), direction)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "registry.yaml, true, false, ''",
    "order.yaml, true, false, ''",
    "processes.yaml, false, true, processes.yaml",
    "processes/a.yml, false, true, processes/a.yaml",
    "processes/b/a.b.yaml, false, true, processes/a.b.yaml",
    "appeals/a.yaml, false, false, ''"
  })
  void thePassportAndTheOrderStandAboveTheList(
      String inside, boolean above, boolean processes, String right) {
    assertThat(ListPlaces.isAbove(inside)).isEqualTo(above);
    assertThat(ListPlaces.mayHoldProcesses(inside)).isEqualTo(processes);
    if (processes) {
      assertThat(ListPlaces.rightPlace(inside)).isEqualTo(right);
    }
  }

  @Test
  void aListHasAPassportAndProcesses() {
    assertThat(ListPlaces.areList(List.of("registry.yaml", "processes/a.yaml"))).isTrue();
    assertThat(ListPlaces.areList(List.of("registry.yaml", "processes.yaml"))).isTrue();
    assertThat(ListPlaces.areList(List.of("registry.yaml", "appeals/a.yaml"))).isFalse();
    assertThat(ListPlaces.areList(List.of("processes.yaml"))).isFalse();
  }
}
