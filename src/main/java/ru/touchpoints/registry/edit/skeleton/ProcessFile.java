package ru.touchpoints.registry.edit.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.model.blank.Mark;

/**
 * A new file for the touchpoints of one process.
 *
 * @param department that supplies the data, п. 3.4
 * @param reviewed when its head confirmed them, п. 5.2
 * @param confirmed whether somebody said so; a day that nobody named is to be filled in
 */
public record ProcessFile(
    String process, String department, LocalDate reviewed, boolean confirmed) {

  private static final String ID = "new-point";

  private static final String MODELINE =
      "# yaml-language-server: $schema=../../schemas/touchpoints.schema.json";

  /** The file without touchpoints. */
  public String empty() {
    return head("") + "touchpoints: []\n";
  }

  /** The file without touchpoints, with a touchpoint to fill in as a comment. */
  public String skeleton(String title) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + title);
    lines.add("#");
    lines.add(
        "# Опишите точки взаимодействия по образцу ниже: уберите «# » в начале строк и [] после");
    lines.add(
        "# touchpoints, впишите значения. То же задаст вопросами: registry new touchpoint "
            + process);
    lines.add("#");
    lines.add("#   " + Mark.comment("код точки: латинские буквы и цифры через дефис", ID));
    for (String line : new TouchpointYaml().skeleton(TouchpointDraft.EMPTY.with("id", ID))) {
      lines.add("#   " + line);
    }
    String mark =
        Mark.comment("день, когда руководитель подтвердил сведения (п. 5.2)", reviewed.toString());
    return head(confirmed ? "" : mark + "\n")
        + "touchpoints: []\n"
        + String.join("\n", lines)
        + "\n";
  }

  private String head(String aboveReviewed) {
    return MODELINE
        + "\nprocess: "
        + YamlText.of(process)
        + "\ndepartment: "
        + YamlText.of(department)
        + "\n"
        + aboveReviewed
        + "reviewed: "
        + reviewed
        + "\n";
  }
}
