package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.support.Orders;
import tools.jackson.databind.JsonNode;

/** The schemas speak in the words of the order, and it is known which of them do not. */
final class OrderSchemasTest {

  private static final String POINTS = "touchpoints.schema.json";

  private static final String OWN =
      """
      types:
        - {id: inbox, title: Ящик, paragraph: 7.1, channel: digital, address: mail}
        - {id: desk, title: Стол справок, address: place}
      needs:
        - {id: ask, title: Спросить, paragraph: часть 2, role: ask, says: [спросить, узнать]}
        - {id: hear, title: Услышать}
      demand:
        - {id: rare, title: Редко, paragraph: "8.1"}
      grounds:
        list: 4.1, 4.2
        needs: часть первая, абзац второй
      act: {annex: 'Приложение 3'}
      """;

  private static SourceFile file(String text) {
    return SourceFile.readable("schemas/" + POINTS, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Order order) {
    return new String(OrderSchemas.of(order).bytes(POINTS), StandardCharsets.UTF_8);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void theWordsOfTheOrderTakeThePlaceOfTheBuiltInOnes() {
    JsonNode point =
        OrderSchemas.of(Orders.of(OWN))
            .source(DocumentKind.TOUCHPOINTS)
            .at("/$defs/touchpoint/properties");
    assertThat(texts(point.at("/type/enum"))).containsExactly("inbox", "desk");
    assertThat(texts(point.at("/type/enumDescriptions")))
        .containsExactly("Ящик, п. 7.1", "Стол справок");
    assertThat(texts(point.at("/type/examples"))).containsExactly("inbox");
    assertThat(texts(point.at("/needs/items/enum"))).containsExactly("ask", "hear");
    assertThat(texts(point.at("/needs/items/enumDescriptions")))
        .containsExactly("Спросить, часть 2", "Услышать");
    assertThat(texts(point.at("/demand/enum"))).containsExactly("rare");
    assertThat(text(Orders.of(OWN))).doesNotContain("website", "submission").contains("\"inbox\"");
  }

  @Test
  void anOrderWithoutWordsHoldsNoDocumentAgainstAny() {
    JsonNode point =
        OrderSchemas.of(Orders.of("types: []\nneeds: no\ndemand: []\n"))
            .source(DocumentKind.TOUCHPOINTS)
            .at("/$defs/touchpoint/properties");
    assertThat(point.path("type").has("enum")).isFalse();
    assertThat(point.at("/needs/items").has("enum")).isFalse();
    assertThat(point.path("type").has("enumDescriptions")).isFalse();
  }

  @Test
  void theFilesBesideAListAreThoseOfItsOrder() {
    assertThat(OrderSchemas.of(BuiltInOrder.get()).files())
        .containsExactly("registry.schema.json", "processes.schema.json", POINTS);
    assertThat(OrderSchemas.of(Orders.of(OWN)).files())
        .containsExactly(
            "registry.schema.json", "processes.schema.json", POINTS, "order.schema.json");
  }

  @Test
  void aSchemaOfTheBuiltInOrderDriftsWithItsWordsAlone() {
    OrderSchemas builtIn = OrderSchemas.of(BuiltInOrder.get());
    String own = text(BuiltInOrder.get());
    assertThat(builtIn.drifted(file(own))).isFalse();
    assertThat(builtIn.drifted(file(own.replaceFirst("\"title\"", "\"titled\"")))).isFalse();
    assertThat(builtIn.drifted(file(own.replace("\"website\"", "\"portal\"")))).isTrue();
    assertThat(builtIn.drifted(file(text(Orders.of(OWN))))).isTrue();
    assertThat(builtIn.drifted(file("{"))).isTrue();
  }

  @Test
  void aSchemaOfAnotherOrderDriftsWithAnythingInIt() {
    OrderSchemas schemas = OrderSchemas.of(Orders.of(OWN));
    String own = text(Orders.of(OWN));
    assertThat(schemas.drifted(file(own))).isFalse();
    assertThat(schemas.drifted(file(own.replace("\n", " ")))).isFalse();
    assertThat(schemas.drifted(file(own.replaceFirst("\"title\"", "\"titled\"")))).isTrue();
    assertThat(schemas.drifted(file(text(BuiltInOrder.get())))).isTrue();
  }

  @Test
  void whatCannotBeReadTellsNobodyAnything() {
    OrderSchemas builtIn = OrderSchemas.of(BuiltInOrder.get());
    SourceFile gone =
        SourceFile.readable(
            "schemas/" + POINTS,
            () -> {
              throw new IOException("gone");
            });
    assertThat(builtIn.drifted(gone)).isFalse();
  }

  @Test
  void anOrderIsReadAsFarAsItFits() {
    Order order = Orders.of(OWN);
    assertThat(order.types().byId("inbox").orElseThrow().impliedChannel()).isPresent();
    assertThat(order.types().byId("desk").orElseThrow().impliedChannel()).isEmpty();
    assertThat(order.needs().byId("ask").orElseThrow().paragraph()).contains("часть 2");
    assertThat(order.demand().byId("rare").orElseThrow().title()).isEqualTo("Редко");
    Order little = Orders.of("types: [a, {id: b}]\nneeds: {}\ndemand: [{id: c, title: ' '}]\n");
    assertThat(little.types().all()).hasSize(1);
    assertThat(little.types().all().get(0).title()).isEmpty();
    assertThat(little.needs().all()).isEmpty();
    assertThat(little.demand().all().get(0).title()).isEmpty();
    assertThat(Orders.of("types: []\n").demand().all())
        .extracting(demand -> demand.id())
        .isEqualTo(BuiltInOrder.get().demand().all().stream().map(demand -> demand.id()).toList());
  }
}
