package ru.touchpoints.registry.statistics;

import java.util.List;

/**
 * Which needs the touchpoints of one direction satisfy, п. 3.5 and 3.7.
 *
 * @param id empty for touchpoints whose process is in no direction that the passport knows
 * @param counts of touchpoints, a need each, in the order of the needs; other needs come last
 */
public record DirectionNeeds(String id, String title, List<Integer> counts) {
  public DirectionNeeds {
    counts = List.copyOf(counts);
  }
}
