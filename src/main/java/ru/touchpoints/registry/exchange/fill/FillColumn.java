package ru.touchpoints.registry.exchange.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;

/**
 * A column of the workbook: for a field of the touchpoint, for one of its needs, or for the row.
 */
public final class FillColumn {

  public static final FillColumn PROCESS_ID = new FillColumn("process-id", 24);
  public static final FillColumn PROCESS = new FillColumn("process", 28);
  public static final FillColumn REVIEWED = new FillColumn("reviewed", 13);
  public static final FillColumn EXCLUDE = new FillColumn("exclude", 12);

  private static final double TICK = 8.5;
  private static final double YES_OR_NO = 12;
  private static final double WORD = 14;
  private static final double TEXT = 30;

  private static final List<FillColumn> ALL = all();

  private final String key;
  private final double width;
  private final @Nullable TouchpointField field;
  private final @Nullable Need need;

  private FillColumn(String key, double width) {
    this.key = key;
    this.width = width;
    this.field = null;
    this.need = null;
  }

  private FillColumn(TouchpointField field) {
    this.key = "touchpoint-" + field.id();
    this.width = width(field);
    this.field = field;
    this.need = null;
  }

  private FillColumn(Need need) {
    this.key = "need";
    this.width = TICK;
    this.field = TouchpointField.NEEDS;
    this.need = need;
  }

  private static double width(TouchpointField field) {
    return switch (field) {
      case ID -> 24;
      case TITLE, ADDRESS -> 34;
      case TYPE -> 28;
      case SPECIFICS -> 40;
      case DEMAND -> 20;
      default -> width(field.kind());
    };
  }

  private static double width(FieldKind kind) {
    if (kind == FieldKind.FLAG) {
      return YES_OR_NO;
    }
    return kind.free() ? TEXT : WORD;
  }

  private static List<FillColumn> all() {
    List<FillColumn> all = new ArrayList<>(List.of(PROCESS_ID));
    for (TouchpointField field : TouchpointField.values()) {
      if (field == TouchpointField.NEEDS) {
        Arrays.stream(Need.values()).map(FillColumn::new).forEach(all::add);
      } else {
        all.add(new FillColumn(field));
      }
      if (field == TouchpointField.ID) {
        all.add(PROCESS);
      }
    }
    all.add(REVIEWED);
    all.add(EXCLUDE);
    return List.copyOf(all);
  }

  /** Every column, in the order of the sheet. */
  public static List<FillColumn> values() {
    return ALL;
  }

  /** The column of a field that has one to itself. */
  public static FillColumn of(TouchpointField field) {
    return ALL.stream()
        .filter(column -> column.field == field && column.need == null)
        .findFirst()
        .orElseThrow();
  }

  /** The column of a need. */
  public static FillColumn of(Need need) {
    return ALL.stream().filter(column -> column.need == need).findFirst().orElseThrow();
  }

  /** The field of the touchpoint that is told here. */
  public Optional<TouchpointField> field() {
    return Optional.ofNullable(field);
  }

  boolean isOf(TouchpointField other) {
    return field == other;
  }

  /** The need that is ticked here, п. 3.7.1–3.7.9. */
  public Optional<Need> need() {
    return Optional.ofNullable(need);
  }

  /** Whether a cross is all that is written here. */
  public boolean ticked() {
    return need != null || this == EXCLUDE;
  }

  /** Whether the column holds an id, which nobody is to see or to change. */
  public boolean hidden() {
    return this == PROCESS_ID || field == TouchpointField.ID;
  }

  /** In characters of the default font. */
  double width() {
    return width;
  }

  /** The name under which the bundle has the words of a column that its field does not have. */
  String key() {
    return key;
  }
}
