package ru.touchpoints.registry.workbook.cell;

import java.util.Optional;

/**
 * A sheet that a workbook names.
 *
 * @param hidden whether the workbook shows it to nobody
 * @param part where its cells are, as the reader of the workbook finds them
 */
public record Tab(String name, boolean hidden, Optional<String> part) {}
