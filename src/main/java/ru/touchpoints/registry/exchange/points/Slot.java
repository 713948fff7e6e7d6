package ru.touchpoints.registry.exchange.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.exchange.fill.FillColumn;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;

/** What a column of a table of touchpoints can hold, whichever table it is. */
public final class Slot implements Comparable<Slot> {

  /** Those that are there whatever the order; needs have theirs before {@link #NEEDS}. */
  private static final List<Slot> FIXED = fixed();

  public static final Slot PROCESS_ID = of(FillColumn.PROCESS_ID);
  public static final Slot TOUCHPOINT_ID = of(TouchpointField.ID);
  public static final Slot PROCESS = of(FillColumn.PROCESS);
  public static final Slot TITLE = of(TouchpointField.TITLE);

  /** The title, and on the lines below it the address. */
  public static final Slot TITLE_AND_ADDRESS = of(ListColumn.TOUCHPOINT);

  public static final Slot TYPE = of(TouchpointField.TYPE);
  public static final Slot CHANNEL = of(TouchpointField.CHANNEL);
  public static final Slot ADDRESS = of(TouchpointField.ADDRESS);
  public static final Slot CLIENTS = of(TouchpointField.CLIENTS);

  /** All of them in one cell. */
  public static final Slot NEEDS = of(TouchpointField.NEEDS);

  public static final Slot OTHER_NEEDS = of(TouchpointField.OTHER_NEEDS);
  public static final Slot SPECIFICS = of(TouchpointField.SPECIFICS);
  public static final Slot DEMAND = of(TouchpointField.DEMAND);
  public static final Slot HISTORY = of(TouchpointField.HISTORY);
  public static final Slot REVIEWED = of(FillColumn.REVIEWED);
  public static final Slot DEPARTMENT = of(ListColumn.DEPARTMENT);
  public static final Slot EXCLUDE = of(FillColumn.EXCLUDE);
  public static final Slot KIND = of(ListColumn.KIND);
  public static final Slot SCOPE = of(ListColumn.SCOPE);

  private final int place;
  private final String field;
  private final @Nullable FillColumn fill;
  private final @Nullable FormField list;

  private Slot(int place, String field, @Nullable FillColumn fill, @Nullable FormField list) {
    this.place = place;
    this.field = field;
    this.fill = fill;
    this.list = list;
  }

  private static List<Slot> fixed() {
    List<Slot> all = new ArrayList<>();
    add(all, "process", FillColumn.PROCESS_ID, null);
    for (TouchpointField field : TouchpointField.values()) {
      if (field == TouchpointField.NEEDS) {
        add(all, field.id(), null, field);
      } else {
        add(all, field.id(), FillColumn.of(field), field.column() ? field : null);
      }
      if (field == TouchpointField.ID) {
        add(all, "process", FillColumn.PROCESS, ListColumn.PROCESS);
      } else if (field == TouchpointField.TITLE) {
        add(all, field.id(), null, ListColumn.TOUCHPOINT);
      }
    }
    add(all, "reviewed", FillColumn.REVIEWED, ListColumn.REVIEWED);
    add(all, "department", null, ListColumn.DEPARTMENT);
    add(all, TouchpointField.ID.id(), FillColumn.EXCLUDE, null);
    add(all, "", null, ListColumn.KIND);
    add(all, "", null, ListColumn.SCOPE);
    add(all, "", null, ListColumn.LIFE_SITUATIONS);
    return List.copyOf(all);
  }

  private static void add(
      List<Slot> all, String field, @Nullable FillColumn fill, @Nullable FormField list) {
    all.add(new Slot(all.size(), field, fill, list));
  }

  /** Every slot under the order, in the order in which differences are told of. */
  public static List<Slot> all(Order order) {
    List<Slot> all = new ArrayList<>(FIXED);
    all.addAll(all.indexOf(NEEDS), order.needs().stream().map(Slot::of).toList());
    return List.copyOf(all);
  }

  /** Those that are there whatever the order. */
  static List<Slot> fixed(String field) {
    return FIXED.stream().filter(slot -> slot.field.equals(field)).toList();
  }

  private static Slot of(Need need) {
    return new Slot(NEEDS.place, NEEDS.field, FillColumn.of(need), null);
  }

  /** The slot of a field as a whole. */
  public static Slot of(TouchpointField field) {
    return FIXED.stream()
        .filter(slot -> slot.field.equals(field.id()) && slot.need().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Slot of(ListColumn column) {
    return inList(column).orElseThrow();
  }

  private static Slot of(FillColumn column) {
    return FIXED.stream().filter(slot -> column.equals(slot.fill)).findFirst().orElseThrow();
  }

  /** The slot that a column of the list has. */
  public static Optional<Slot> inList(FormField field) {
    return FIXED.stream().filter(slot -> slot.list == field).findFirst();
  }

  /** The field of the YAML that the column speaks of; empty where that is none of a touchpoint. */
  public String field() {
    return field;
  }

  /** The field of the touchpoint that the column holds, and nothing else. */
  public Optional<TouchpointField> own() {
    return equals(EXCLUDE) ? Optional.empty() : TouchpointField.byId(field);
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

  /** Whether people write into it in their own words, so that a number there is none. */
  boolean text() {
    boolean free = own().map(TouchpointField::kind).filter(FieldKind::free).isPresent();
    return free || equals(PROCESS) || equals(NEEDS);
  }

  /** Whether several texts or words stand in one cell, on lines or run together. */
  public boolean several() {
    boolean texts = own().map(TouchpointField::kind).filter(FieldKind::ofTexts).isPresent();
    return texts || equals(NEEDS);
  }

  /** Whether the value belongs to the process registry, which is kept by others. */
  public boolean ofProcess() {
    return equals(PROCESS) || field.isEmpty();
  }

  /** Whether the value is one for all touchpoints of a process. */
  public boolean ofFile() {
    return equals(REVIEWED) || equals(DEPARTMENT);
  }

  @Override
  public int compareTo(Slot other) {
    int byPlace = Integer.compare(place, other.place);
    if (byPlace != 0 || equals(other)) {
      return byPlace;
    }
    // The columns of single needs come before the one of them all.
    Optional<Need> mine = need();
    Optional<Need> others = other.need();
    if (mine.isEmpty() || others.isEmpty()) {
      return mine.isEmpty() ? 1 : -1;
    }
    return mine.get().compareTo(others.get());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (fill != null
            && need().isPresent()
            && other instanceof Slot slot
            && fill.equals(slot.fill));
  }

  @Override
  public int hashCode() {
    return place;
  }

  /** A text as a cell of the column that was read has it. */
  public String asRead(String text) {
    return equals(TITLE) || equals(ADDRESS)
        ? TitleCell.joined(text)
        : text.replace("\r\n", "\n").strip();
  }
}
