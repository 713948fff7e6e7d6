package ru.touchpoints.registry.exchange.fill;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.model.Need;

/** The columns of the workbook, in their order. */
public enum FillColumn {
  PROCESS_ID(24),
  TOUCHPOINT_ID(24),
  PROCESS(28),
  TITLE(34),
  TYPE(28),
  CHANNEL(14),
  ADDRESS(34),
  CLIENTS(14),
  NEED_INFORMATION(Need.INFORMATION),
  NEED_CONSULTATION(Need.CONSULTATION),
  NEED_FORMS(Need.FORMS),
  NEED_SUBMISSION(Need.SUBMISSION),
  NEED_PROGRESS(Need.PROGRESS),
  NEED_RESULT(Need.RESULT),
  NEED_INSPECTION(Need.INSPECTION),
  NEED_FEEDBACK(Need.FEEDBACK),
  NEED_FEEDBACK_RESULT(Need.FEEDBACK_RESULT),
  OTHER_NEEDS(30),
  SPECIFICS(40),
  DEMAND(20),
  HISTORY(12),
  BASIS(30),
  REVIEWED(13),
  EXCLUDE(12);

  private static final double TICK = 8.5;

  private final @Nullable Need need;
  private final double width;

  FillColumn(double width) {
    this.need = null;
    this.width = width;
  }

  FillColumn(Need need) {
    this.need = need;
    this.width = TICK;
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
    return this == PROCESS_ID || this == TOUCHPOINT_ID;
  }

  /**
   * The place of the column on its sheet, 0-based: the order of the constants is that of the
   * columns.
   */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  /** In characters of the default font. */
  double width() {
    return width;
  }

  /** The name under which the bundle has the column's words. */
  String key() {
    return need != null ? "need" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
