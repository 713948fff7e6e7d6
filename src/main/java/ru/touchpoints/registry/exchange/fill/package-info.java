/**
 * The workbook that a department fills in, п. 3.4: its columns, the texts of their cells, its
 * writer.
 */
@NullMarked
package ru.touchpoints.registry.exchange.fill;

import org.jspecify.annotations.NullMarked;
