package ru.touchpoints.registry.edit.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A new file for the touchpoints of one process.
 *
 * @param department that supplies the data, п. 3.4
 * @param reviewed when its head confirmed them, п. 5.2
 */
public record ProcessFile(String process, String department, LocalDate reviewed) {

  private static final String MODELINE =
      "# yaml-language-server: $schema=../../schemas/touchpoints.schema.json";

  /** The file without touchpoints. */
  public String empty() {
    return head() + "touchpoints: []\n";
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
    for (String line :
        new TouchpointYaml().skeleton(TouchpointDraft.EMPTY.with("id", "new-point"))) {
      lines.add("#   " + line);
    }
    return head() + "touchpoints: []\n" + String.join("\n", lines) + "\n";
  }

  private String head() {
    return MODELINE
        + "\nprocess: "
        + YamlText.of(process)
        + "\ndepartment: "
        + YamlText.of(department)
        + "\nreviewed: "
        + reviewed
        + "\n";
  }
}
