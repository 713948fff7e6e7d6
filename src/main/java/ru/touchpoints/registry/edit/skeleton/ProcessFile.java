package ru.touchpoints.registry.edit.skeleton;

import java.time.LocalDate;
import java.util.List;
import ru.touchpoints.registry.edit.fresh.FreshFields;
import ru.touchpoints.registry.edit.fresh.FreshYaml;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Order;

/**
 * A new file for the touchpoints of one process.
 *
 * @param department that supplies the data, п. 3.4
 * @param reviewed when its head confirmed them, п. 5.2
 * @param confirmed whether somebody said so; a day that nobody named is to be filled in
 * @param order by which the list is kept
 */
public record ProcessFile(
    String process, String department, LocalDate reviewed, boolean confirmed, Order order) {

  private static final String ID = "new-point";

  /** The file without touchpoints. */
  public String empty() {
    return new FreshYaml(DocumentKind.TOUCHPOINTS).file(fields(List.of()).all());
  }

  /** The file without touchpoints, with a touchpoint to fill in as a comment. */
  public String skeleton(String title) {
    String day =
        new Citations(order).in("день, когда руководитель подтвердил сведения ([[п. review]])");
    FreshFields fields =
        fields(confirmed ? List.of() : List.of(Mark.comment(day, reviewed.toString())))
            .comment("# " + title)
            .comment("#")
            .comment(
                "# Опишите точки взаимодействия по образцу ниже: уберите «# » в начале строк и []"
                    + " после")
            .comment(
                "# touchpoints, впишите значения. То же задаст вопросами: registry new touchpoint "
                    + process)
            .comment("#")
            .comment("#   " + Mark.comment("код точки: латинские буквы и цифры через дефис", ID));
    new TouchpointYaml(order)
        .skeleton(TouchpointDraft.EMPTY.with("id", ID))
        .forEach(line -> fields.comment("#   " + line));
    return new FreshYaml(DocumentKind.TOUCHPOINTS).file(fields.all());
  }

  private FreshFields fields(List<String> aboveReviewed) {
    return new FreshFields()
        .text("process", process)
        .text("department", department)
        .comments(aboveReviewed)
        .text("reviewed", reviewed.toString())
        .texts("touchpoints", List.of());
  }
}
