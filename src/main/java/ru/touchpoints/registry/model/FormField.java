package ru.touchpoints.registry.model;

import java.util.Optional;

/** What a column of the form can show; {@code perProcess} values stand once for a whole process. */
public enum FormField {
  NUMBER("number", true),
  PROCESS("process", true),
  CLIENTS("clients", false),
  TOUCHPOINT("touchpoint", false),
  TYPE("type", false),
  CHANNEL("channel", false),
  NEEDS("needs", false),
  SPECIFICS("specifics", false),
  DEPARTMENT("department", true),
  DEMAND("demand", false),
  HISTORY("history", false),
  BASIS("basis", false),
  REVIEWED("reviewed", true),
  KIND("kind", true),
  SCOPE("scope", true),
  LIFE_SITUATIONS("lifeSituations", true),
  ID("id", false);

  private final String id;
  private final boolean perProcess;

  FormField(String id, boolean perProcess) {
    this.id = id;
    this.perProcess = perProcess;
  }

  public String id() {
    return id;
  }

  /** Whether the value belongs to the process, so that its cell is merged over the touchpoints. */
  public boolean perProcess() {
    return perProcess;
  }

  public static Optional<FormField> byId(String id) {
    for (FormField field : values()) {
      if (field.id.equals(id)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
