package ru.touchpoints.registry.render.statistics;

import ru.touchpoints.registry.statistics.Statistics;

/** Writes the figures of a list in one format. */
@FunctionalInterface
public interface StatisticsRenderer {

  String render(Statistics statistics);
}
