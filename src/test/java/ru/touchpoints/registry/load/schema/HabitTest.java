package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.order.OrderReader;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Who writes a word of the built-in order is told which of this one is meant, if one can be. */
final class HabitTest {

  private static final String ORDER =
      """
      types:
        - {id: portal, title: Портал, channel: digital, address: url}
        - {id: phones, title: Звонок, channel: digital, address: phone}
        - {id: hall, title: Зал, channel: offline, address: place}
        - {id: corner, title: Угол, channel: offline, address: place}
      needs:
        - {id: ask, title: Спросить, role: request}
        - {id: hear, title: Услышать, role: result}
        - {id: thank, title: Предоставление обратной связи}
      demand:
        - {id: regular, title: Часто}
      """;

  private static final String POINTS =
      """
      process: leave
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        - id: web
          title: Приёмная
          type: %s
          needs: [%s]
          demand: %s
      """;

  private static SourceDocument read(String text) {
    return DocumentReader.read("registry/a/leave.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Message> told(String type, String need, String demand) {
    SourceDocument document = read(POINTS.formatted(type, need, demand));
    List<Message> told = new ArrayList<>();
    new SchemaCheck(OrderReader.read((Mapping) read(ORDER).root().orElseThrow()))
        .check(
            DocumentKind.TOUCHPOINTS,
            document,
            document.root().orElseThrow(),
            UnaryOperator.identity(),
            pointer -> {})
        .forEach(finding -> told.add(finding.message()));
    return told;
  }

  @ParameterizedTest
  @CsvSource({
    "website, ask, regular, TP104.habit, portal",
    "phone, ask, regular, TP104.habit, phones",
    "reception, ask, regular, TP104.habit-only, 'portal, phones, hall, corner'",
    "written, ask, regular, TP104.habit-only, 'portal, phones, hall, corner'",
    "inbox, ask, regular, TP104.unknown, 'portal, phones, hall, corner'",
    "hall, submission, regular, TP104.habit, ask",
    "hall, result, regular, TP104.habit, hear",
    "hall, feedback, regular, TP104.habit, thank",
    "hall, information, regular, TP104.habit-only, 'ask, hear, thank'",
    "hall, website, regular, TP104.unknown, 'ask, hear, thank'",
    "hall, ask, low, TP104.unknown, regular",
  })
  void aWordOfTheBuiltInOrderIsKnownByHabit(
      String type, String need, String demand, String key, String instead) {
    List<Message> told = told(type, need, demand);
    assertThat(told).extracting(Message::key).containsExactly(key);
    List<Object> arguments = told.get(0).arguments();
    assertThat(arguments.get(arguments.size() - 1)).isEqualTo(instead);
  }
}
