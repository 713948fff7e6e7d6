package ru.touchpoints.registry.history;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.model.order.Order;

/**
 * One edition of the list.
 *
 * @param tag its whole name, {@code edition/2026-11}
 * @param counts empty when the edition holds no list, or none that can be read
 * @param changes against the edition before, by paragraph; empty without one to compare with
 * @param order by which the list is kept
 */
public record EditionRow(
    String tag,
    Moment moment,
    Reading reading,
    Optional<Counts> counts,
    Optional<String> previous,
    Optional<Map<Paragraph, Integer>> changes,
    Order order) {

  public EditionRow {
    changes = changes.map(EditionRow::complete);
  }

  /** How much of the list could be read. */
  public enum Reading {
    WHOLE,
    PART,
    NO_LIST
  }

  /** How large the list is. */
  public record Counts(int processes, int touchpoints) {}

  private static Map<Paragraph, Integer> complete(Map<Paragraph, Integer> some) {
    Map<Paragraph, Integer> all = new EnumMap<>(Paragraph.class);
    for (Paragraph paragraph : Paragraph.values()) {
      // Former passports are not read: what stands around the list is not told of editions.
      if (paragraph != Paragraph.PASSPORT) {
        all.put(paragraph, some.getOrDefault(paragraph, 0));
      }
    }
    return Collections.unmodifiableMap(all);
  }
}
