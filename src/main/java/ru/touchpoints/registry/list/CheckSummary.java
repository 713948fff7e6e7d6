package ru.touchpoints.registry.list;

/** How much was checked: whole numbers of files, processes, touchpoints and rules. */
public record CheckSummary(int files, int processes, int touchpoints, int rules) {}
