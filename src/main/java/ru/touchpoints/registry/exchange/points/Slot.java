package ru.touchpoints.registry.exchange.points;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.exchange.fill.FillColumn;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Need;

/** What a column of a table of touchpoints can hold, whichever table it is. */
public enum Slot {
  PROCESS_ID("process", FillColumn.PROCESS_ID, null),
  TOUCHPOINT_ID("id", FillColumn.TOUCHPOINT_ID, FormField.ID),
  PROCESS("process", FillColumn.PROCESS, FormField.PROCESS),
  TITLE("title", FillColumn.TITLE, null),
  /** The title, and on the lines below it the address. */
  TITLE_AND_ADDRESS("title", null, FormField.TOUCHPOINT),
  TYPE("type", FillColumn.TYPE, FormField.TYPE),
  CHANNEL("channel", FillColumn.CHANNEL, FormField.CHANNEL),
  ADDRESS("address", FillColumn.ADDRESS, null),
  CLIENTS("clients", FillColumn.CLIENTS, FormField.CLIENTS),
  INFORMATION("needs", FillColumn.NEED_INFORMATION, null),
  CONSULTATION("needs", FillColumn.NEED_CONSULTATION, null),
  FORMS("needs", FillColumn.NEED_FORMS, null),
  SUBMISSION("needs", FillColumn.NEED_SUBMISSION, null),
  PROGRESS("needs", FillColumn.NEED_PROGRESS, null),
  RESULT("needs", FillColumn.NEED_RESULT, null),
  INSPECTION("needs", FillColumn.NEED_INSPECTION, null),
  FEEDBACK("needs", FillColumn.NEED_FEEDBACK, null),
  FEEDBACK_RESULT("needs", FillColumn.NEED_FEEDBACK_RESULT, null),
  NEEDS("needs", null, FormField.NEEDS),
  OTHER_NEEDS("otherNeeds", FillColumn.OTHER_NEEDS, null),
  SPECIFICS("specifics", FillColumn.SPECIFICS, FormField.SPECIFICS),
  DEMAND("demand", FillColumn.DEMAND, FormField.DEMAND),
  HISTORY("history", FillColumn.HISTORY, FormField.HISTORY),
  BASIS("basis", FillColumn.BASIS, FormField.BASIS),
  REVIEWED("reviewed", FillColumn.REVIEWED, FormField.REVIEWED),
  DEPARTMENT("department", null, FormField.DEPARTMENT),
  EXCLUDE("id", FillColumn.EXCLUDE, null),
  KIND("", null, FormField.KIND),
  SCOPE("", null, FormField.SCOPE),
  LIFE_SITUATIONS("", null, FormField.LIFE_SITUATIONS);

  private final String field;
  private final @Nullable FillColumn fill;
  private final @Nullable FormField list;

  Slot(String field, @Nullable FillColumn fill, @Nullable FormField list) {
    this.field = field;
    this.fill = fill;
    this.list = list;
  }

  /** The field of the YAML that the column speaks of; empty where that is none of a touchpoint. */
  public String field() {
    return field;
  }

  /** The column of the workbook that departments fill in. */
  public Optional<FillColumn> fill() {
    return Optional.ofNullable(fill);
  }

  /** The column of the list. */
  public Optional<FormField> list() {
    return Optional.ofNullable(list);
  }

  public Optional<Need> need() {
    return fill().flatMap(FillColumn::need);
  }

  /** Whether the value belongs to the process registry, which is kept by others. */
  public boolean ofProcess() {
    return this == PROCESS || field.isEmpty();
  }

  /** Whether the value is one for all touchpoints of a process. */
  public boolean ofFile() {
    return this == REVIEWED || this == DEPARTMENT;
  }

  public static Optional<Slot> of(FormField field) {
    return Arrays.stream(values()).filter(slot -> slot.list == field).findFirst();
  }
}
