package ru.touchpoints.registry.statistics;

import java.time.LocalDate;
import java.util.List;
import ru.touchpoints.registry.load.Registry;

/**
 * The figures of a list.
 *
 * @param today decides what is overdue
 * @param processes how many stand in the process registry and were not excluded from it
 * @param touchpoints how many the list has
 * @param directions in the order of the passport
 * @param channels of the touchpoints; those that state none are in no share
 * @param needsByDirection the same needs and the other ones, in the order of the passport
 * @param otherNeeds touchpoints that satisfy a need which the order does not name; without a title
 * @param history of the processes that take submissions
 * @param departments in the order of the passport, those without files left out
 */
public record Statistics(
    LocalDate today,
    int processes,
    int touchpoints,
    List<Coverage> directions,
    List<Share> channels,
    List<Share> types,
    List<Share> needs,
    List<DirectionNeeds> needsByDirection,
    Share otherNeeds,
    List<Share> demand,
    History history,
    List<Upkeep> departments) {

  /**
   * Where clients see what they did earlier.
   *
   * @param submitting processes with a touchpoint that takes submissions
   * @param shown how many of them have a touchpoint that gives the history
   * @param touchpoints how many touchpoints of the whole list give it
   */
  public record History(int submitting, int shown, int touchpoints) {}

  public Statistics {
    directions = List.copyOf(directions);
    channels = List.copyOf(channels);
    types = List.copyOf(types);
    needs = List.copyOf(needs);
    needsByDirection = List.copyOf(needsByDirection);
    demand = List.copyOf(demand);
    departments = List.copyOf(departments);
  }

  /** The figures of what could be read of the registry. */
  public static Statistics of(Registry registry, LocalDate today) {
    return new Counting(registry, today).all();
  }
}
