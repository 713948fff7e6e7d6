package ru.touchpoints.registry.exchange.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;

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

  /** Those that are there whatever the order; needs have theirs before {@link #OTHER_NEEDS}. */
  private static final List<FillColumn> FIXED = fixed();

  public static final FillColumn OTHER_NEEDS = of(TouchpointField.OTHER_NEEDS);

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

  private static List<FillColumn> fixed() {
    List<FillColumn> all = new ArrayList<>(List.of(PROCESS_ID));
    for (TouchpointField field : TouchpointField.values()) {
      if (field != TouchpointField.NEEDS) {
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

  /** Every column that a list under the order has, in the order of the sheet. */
  public static List<FillColumn> all(Order order) {
    List<FillColumn> all = new ArrayList<>(FIXED);
    all.addAll(all.indexOf(OTHER_NEEDS), order.needs().stream().map(FillColumn::new).toList());
    return List.copyOf(all);
  }

  /** The column of a field that has one to itself. */
  public static FillColumn of(TouchpointField field) {
    return FIXED.stream().filter(column -> column.field == field).findFirst().orElseThrow();
  }

  /** The column of a need. */
  public static FillColumn of(Need need) {
    return new FillColumn(need);
  }

  /** The field of the touchpoint that is told here. */
  public Optional<TouchpointField> field() {
    return Optional.ofNullable(field);
  }

  boolean isOf(TouchpointField other) {
    return field == other;
  }

  /** The need that is ticked here. */
  public Optional<Need> need() {
    return Optional.ofNullable(need);
  }

  /** Whether a cross is all that is written here. */
  public boolean ticked() {
    return need != null || equals(EXCLUDE);
  }

  /** Whether the column holds an id, which nobody is to see or to change. */
  public boolean hidden() {
    return equals(PROCESS_ID) || field == TouchpointField.ID;
  }

  /** In characters of the default font. */
  double width() {
    return width;
  }

  /** The name under which the bundle has the words of a column that its field does not have. */
  String key() {
    return key;
  }

  /** Columns of one need are the same column. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (need != null && other instanceof FillColumn column && need.equals(column.need));
  }

  @Override
  public int hashCode() {
    return need == null ? System.identityHashCode(this) : need.hashCode();
  }
}
