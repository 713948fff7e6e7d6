package ru.touchpoints.registry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.support.Orders;

/** A page says nothing of what the order of its reader lacks. */
final class PageWordsTest {

  private static final String OTHER =
      """
      types:
        - {id: portal, title: Портал, channel: digital, address: url}
        - {id: hotline, title: Горячая линия, channel: digital, address: phone}
        - {id: letter, title: Письмо, channel: stated, address: stated}
        - {id: window, title: Окно, channel: offline, address: place}
      needs:
        - {id: apply, title: Подать заявление, role: request}
        - {id: answer, title: Получить ответ, role: result}
        - {id: advice, title: Получить совет}
      grounds:
        channel: "1.4"
        digital-point: "1.4"
        offline-point: "1.4"
        external-client: "1.2"
        types: "1.3"
        origin: "2.4"
        stages: 3.1, 3.2
      """;
  private static final Pattern NEED = Pattern.compile("`([a-z-]+)`");

  private static String page(String code, String order) {
    return RulePage.of(code, Orders.of(order)).orElseThrow().markdown();
  }

  @Test
  void whatGoesWithARoleIsSaidWhereSomeNeedHasIt() {
    assertThat(page("TP374", OTHER))
        .contains(
            "если у сервиса есть `answer`, в одной из его точек есть и `apply`.\n",
            "Узнайте, где клиент подаёт заявление, и добавьте `apply` той точке;");
    String feedback =
        OTHER.replace(
            "grounds:",
            "  - {id: opinion, title: Отзыв, role: feedback}\n"
                + "  - {id: reply, title: Ответ на отзыв, role: feedback-result}\ngrounds:");
    assertThat(page("TP374", feedback))
        .contains(
            "есть и `apply`, а если есть `reply`, есть и `opinion`.\n",
            "подаёт заявление или оставляет отзыв, и добавьте `apply` или `opinion` той точке;");
  }

  @Test
  void noPageNamesANeedThatTheOrderLacks() {
    Order other = Orders.of(OTHER);
    for (String code : RuleCatalogue.under(other).infos().stream().map(i -> i.code()).toList()) {
      assertThat(NEED.matcher(page(code, OTHER)).results().map(found -> found.group(1)))
          .as(code)
          .noneMatch(word -> BuiltInOrder.get().needs().byId(word).isPresent());
    }
  }

  @Test
  void anAddressThatIsTheFaultStaysOne() {
    assertThat(page("TP103", OTHER))
        .contains(
            "    type: hotline\n    address: +78120000000  # TP103\n",
            "    type: hotline\n    address: \"+78120000000\"\n");
    assertThat(page("TP103", OTHER.replace("address: phone", "address: url")))
        .contains("    address: +78120000000  # TP103\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TP422;Речь идёт об официальных сайтах",
        "TP421;Пункт 1.3: точки бывают разных видов",
        "TP411;Офлайн-точка (п. 1.4) — место",
        "TP373;Пункты 3.1, 3.2: даже когда",
        "TP601;Клиент бывает внешний (п. 1.2) и внутренний. Если перепутать"
      })
  void aReasonStandsByItselfWithoutItsPlace(String code, String said) {
    assertThat(page(code, OTHER)).contains(said);
  }
}
