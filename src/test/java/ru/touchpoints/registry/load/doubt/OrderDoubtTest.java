package ru.touchpoints.registry.load.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Found;
import ru.touchpoints.registry.support.Run;

/**
 * A fault in the order is told once, at its place, and not again of the list that is kept by it.
 */
final class OrderDoubtTest {

  @TempDir private Path folder = Path.of("");
  private Path order = Path.of("");
  private Path list = Path.of("");

  @BeforeEach
  void list() throws IOException {
    Fixture.overlay(Fixture.resource("fixtures/second-order"), folder);
    order = folder.resolve("registry/order.yaml");
    list = folder.resolve("registry/support/grant.yaml");
  }

  private List<String> found() {
    return Found.in(Run.in(folder, "validate", "--fail-on", "info", "--format", "json")).stream()
        .map(one -> one.code() + " " + one.file())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '- id: apply' | '- Id: apply' | TP102
          '- id: apply\n    title' | '- title' | TP101
          '- id: apply' | '- id: apply\n    id: ask' | TP002
          'title: Подать заявление или обращение\n    ' | '' | TP101
          'role: request' | 'role: requests' | TP104
          'role: result' | 'role: [result]' | TP103
          '\nneeds:' | '\nneedz:' | TP102
          '\ntypes:' | '\ntypez:' | TP102
          '- {id: often' | '- {ids: often' | TP102
          '- id: e-mail' | '- ID: e-mail' | TP102
          'channel: digital\n    address: phone' | 'channel: digitals\n    address: phone' | TP104
          'channel: digital\n    address: phone' | 'address: phone' | TP101
          'channel: offline\n    address: place' | 'channel: line\n    address: place' | TP104
          'channel: digital\n    address: url' | 'channel: digital\n    address: urls' | TP104
          """)
  void nothingUntrueIsToldOfTheList(String sound, String damaged, String code) throws IOException {
    Fixture.replace(order, sound, damaged);
    assertThat(found()).containsExactly(code + " registry/order.yaml");
  }

  /** What does not rest on the damaged part is told as ever. */
  @Test
  void whatIsCertainIsToldAllTheSame() throws IOException {
    Fixture.replace(order, "role: request", "role: requests");
    Fixture.replace(list, "[advice]", "[advise]");
    Fixture.replace(list, "    needs: [answer]\n", "");
    assertThat(found())
        .containsExactlyInAnyOrder(
            "TP104 registry/order.yaml",
            "TP104 registry/support/grant.yaml",
            "TP370 registry/support/grant.yaml");
  }
}
