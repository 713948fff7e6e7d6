package ru.touchpoints.registry.model.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.model.FormField;

/** What columns of the form show beside the fields of a touchpoint. */
public enum ListColumn implements FormField {
  NUMBER("number", true, 5),
  PROCESS("process", true, 26),
  /** The title, and below it the address. */
  TOUCHPOINT("touchpoint", false, 32),
  DEPARTMENT("department", true, 22),
  REVIEWED("reviewed", true, 13),
  KIND("kind", true, 13),
  SCOPE("scope", true, 16),
  LIFE_SITUATIONS("lifeSituations", true, 26);

  private final String id;
  private final boolean perProcess;
  private final double width;

  ListColumn(String id, boolean perProcess, double width) {
    this.id = id;
    this.perProcess = perProcess;
    this.width = width;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean perProcess() {
    return perProcess;
  }

  @Override
  public double width() {
    return width;
  }

  /** Everything that a column can show, the fields of a touchpoint among it. */
  public static List<FormField> all() {
    return Stream.<FormField>concat(
            Arrays.stream(values()),
            Arrays.stream(TouchpointField.values()).filter(TouchpointField::column))
        .toList();
  }

  /** What the passport means by the word. */
  public static Optional<FormField> byId(String id) {
    return all().stream().filter(field -> field.id().equals(id)).findFirst();
  }
}
