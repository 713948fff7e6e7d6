package ru.touchpoints.registry.exchange.fill;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.writing.WordBundle;

/** The words of the workbook; Russian alone, as those of the list itself. */
public final class FillWords {

  private final WordBundle bundle = WordBundle.official(FillWords.class, "fill");
  private final WordBundle fields = WordBundle.official(TouchpointField.class, "field");

  /** The name of the sheet that is filled in. */
  public String sheet() {
    return get("sheet.points");
  }

  /** What stands above the column. */
  public String header(FillColumn column) {
    return column.need().map(Need::title).orElseGet(() -> word("header", column));
  }

  /** The mark of a need that is met here, or of a touchpoint that is no more. */
  public String cross() {
    return get("cross");
  }

  /** What stands for specifics that were looked for and not found, п. 3.9. */
  public String noSpecifics() {
    return get("specifics.none");
  }

  /** The paragraphs that the column comes from. */
  String paragraph(FillColumn column, Order order) {
    return column
        .need()
        .map(need -> need.paragraph().orElse(""))
        .orElseGet(() -> new Citations(order).in(word("paragraph", column)));
  }

  /** What to write in the column, under that order. */
  String help(FillColumn column, Order order) {
    return column
        .need()
        .map(
            need ->
                need.meaning()
                    .map(one -> get("help.need", one))
                    .orElseGet(() -> get("help.need.plain")))
        .orElseGet(() -> other(column, order).orElseGet(() -> word("help", column)));
  }

  /** Some advice names kinds and counts needs: under another order it does so in other words. */
  private Optional<String> other(FillColumn column, Order order) {
    if (order == BuiltInOrder.get() || column.hidden()) {
      return Optional.empty();
    }
    return column
        .field()
        .map(field -> "other." + field.id())
        .filter(bundle::has)
        .map(key -> get(key, stated(order), addresses(order)).strip());
  }

  /** The kinds whose channel the department states, as they stand in the list to choose from. */
  private String stated(Order order) {
    String kinds =
        order.types().stream()
            .filter(type -> type.impliedChannel().isEmpty())
            .map(type -> "«" + type.title() + "»")
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? get("other.implied") : get("other.stated", kinds);
  }

  /** The forms that addresses take under the order. */
  private String addresses(Order order) {
    return Arrays.stream(AddressKind.values())
        .filter(kind -> order.types().stream().anyMatch(type -> type.address() == kind))
        .map(kind -> get("other.address." + kind.id()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What a colour means under that order. */
  String legend(String colour, Order order) {
    boolean other = order != BuiltInOrder.get() && bundle.has("other." + colour);
    return get((other ? "other." : "legend.") + colour);
  }

  private String word(String what, FillColumn column) {
    return column
        .field()
        .filter(field -> !column.hidden())
        .map(field -> fields.get(field.id() + "." + what))
        .orElseGet(() -> get(what + "." + column.key()));
  }

  String get(String key, Object... arguments) {
    return bundle.get(key, arguments);
  }
}
