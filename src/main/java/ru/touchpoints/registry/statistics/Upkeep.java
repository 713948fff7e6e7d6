package ru.touchpoints.registry.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How fresh the data of one department is, п. 5.2.
 *
 * @param id as the files have it, whether the passport knows it or not
 * @param files how many files the department supplied
 * @param overdue how many of them nobody confirmed for longer than the passport allows
 * @param oldest the oldest confirmation among them
 */
public record Upkeep(String id, String title, int files, int overdue, Optional<LocalDate> oldest) {}
