package ru.touchpoints.registry.exchange.fill;

import ru.touchpoints.registry.model.field.TouchpointField;
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

  /** What to write in the column. */
  String help(FillColumn column) {
    return column
        .need()
        .map(
            need ->
                need.meaning()
                    .map(one -> get("help.need", one))
                    .orElseGet(() -> get("help.need.plain")))
        .orElseGet(() -> word("help", column));
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
