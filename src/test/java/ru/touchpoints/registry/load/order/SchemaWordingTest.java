package ru.touchpoints.registry.load.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.support.Orders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema speaks in the words of the order: its kinds, its places, examples that it allows. */
final class SchemaWordingTest {

  private static final String TYPES =
      """
      types:
        - {id: box, title: Ящик, paragraph: 7.1, channel: digital, address: email}
        - {id: desk, title: Стол, address: place}
        - {id: hall, title: Зал, address: place}
        - {id: van, title: Автобус, address: place}
      needs:
        - {id: ask, title: Спросить}
        - {id: hear, title: Услышать}
      demand:
        - {id: rare, title: Редко}
        - {id: often, title: Часто}
      grounds:
        list: 4.1, 4.2
        channel: 5.5
      """;

  private static JsonNode worded(String order, String schema) {
    return new SchemaWording(Orders.of(order))
        .of("touchpoints", new JsonMapper().readTree(schema.replace('\'', '"')));
  }

  private static String described(String order, String field) {
    return worded(
            order,
            "{'$defs': {'touchpoint': {'properties': {'type': {}, 'needs': {'items': {}},"
                + " 'demand': {}, 'FIELD': {'description': 'по-старому'}}}}}"
                    .replace("FIELD", field))
        .at("/$defs/touchpoint/properties/" + field + "/description")
        .asString();
  }

  @Test
  void whatNamesKindsNamesThoseOfTheOrder() {
    assertThat(described(TYPES, "channel"))
        .isEqualTo(
            "Цифровая точка или офлайн-точка (п. 5.5). Обязательно для видов: desk, hall и van."
                + " Где канал следует из вида, строку можно не писать.");
    assertThat(described(TYPES, "address"))
        .isEqualTo(
            "Где находится точка. Для box — электронная почта; для desk, hall и van — место приёма"
                + " или почтовый адрес. Номер с «+» и текст с « #» берите в кавычки.");
    assertThat(described("types: []\n", "channel"))
        .isEqualTo(
            "Цифровая точка или офлайн-точка. Где канал следует из вида, строку можно не писать.");
    assertThat(described("types: []\n", "address"))
        .isEqualTo("Где находится точка. Номер с «+» и текст с « #» берите в кавычки.");
    assertThat(described("types: []\ngrounds: {types: '1.2'}\n", "address"))
        .isEqualTo("Где находится точка. Номер с «+» и текст с « #» берите в кавычки.");
    assertThat(described(TYPES, "title")).isEqualTo("по-старому");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Канал (п. 4.1).;Канал (п. 5.5).",
        "Канал (п. 4.1, 4.1);Канал (п. 5.5)",
        "Канал (п. 99.9).;Канал (п. 99.9).",
        "См. п. 99.9, затем п. 4.1.;См. п. 99.9, затем п. 5.5.",
        "п. четыре;п. четыре"
      })
  void placesAreThoseOfTheOrder(String text, String worded) {
    assertThat(worded(TYPES, "{'description': '" + text + "'}").path("description").asString())
        .isEqualTo(worded);
    assertThat(worded(TYPES, "{'enum': [1, ['" + text + "'], true]}"))
        .hasToString("{\"enum\":[1,[\"" + worded + "\"],true]}");
  }

  @Test
  void examplesAreOnesThatTheOrderAllows() {
    String schema =
        "{'examples': [[{'type': 'website', 'address': 'x', 'needs': ['y'], 'demand': 'z'}],"
            + " {'a': 'п. 4.1'}, 'c']}";
    assertThat(worded(TYPES, schema))
        .hasToString(
            "{\"examples\":[[{\"type\":\"box\",\"address\":\"reception@organ.example\","
                + "\"needs\":[\"ask\"],\"demand\":\"rare\"}],{\"a\":\"п. 4.1\"},\"c\"]}");
    assertThat(worded(TYPES.replace("channel: digital, ", ""), schema).at("/examples/0/0"))
        .hasToString(
            "{\"type\":\"box\",\"address\":\"reception@organ.example\",\"needs\":[\"ask\"],"
                + "\"demand\":\"rare\",\"channel\":\"digital\"}");
    assertThat(worded("types: []\n", schema).at("/examples/0/0/type").asString())
        .isEqualTo("website");
  }

  @Test
  void anyTextMayBeThePlaceOfADirection() {
    String schema =
        "{'$defs': {'direction': {'properties': {'title': {'minLength': 1, 'maxLength': 9,"
            + " 'pattern': 'p', 'patternErrorMessage': 'm'},"
            + " 'paragraph': {'minLength': 7, 'title': 't'}}}}}";
    assertThat(worded(TYPES, schema).at("/$defs/direction/properties/paragraph"))
        .hasToString(
            "{\"minLength\":1,\"title\":\"t\",\"maxLength\":9,\"pattern\":\"p\","
                + "\"patternErrorMessage\":\"m\"}");
  }

  @Test
  void needsComeWithAnExample() {
    String schema =
        "{'$defs': {'touchpoint': {'properties': {'type': {}, 'needs': {'items': {}},"
            + " 'demand': {}}}}}";
    JsonNode fields = worded(TYPES, schema).at("/$defs/touchpoint/properties");
    assertThat(fields.at("/needs/examples")).hasToString("[[\"ask\"]]");
    assertThat(fields.at("/demand/examples")).hasToString("[\"rare\"]");
    assertThat(fields.at("/type/enumDescriptions"))
        .hasToString("[\"Ящик, п. 7.1\",\"Стол\",\"Зал\",\"Автобус\"]");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfAnAddressHasAnExample(AddressKind kind) {
    assertThat(SchemaWording.example(kind))
        .containsAnyOf("organ.example", "+7 (812)", "Санкт-Петербург");
  }
}
