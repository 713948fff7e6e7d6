/**
 * Form to a workbook.
 *
 * <p>POI makes everything but the rows, which {@code workbook.sheet} streams: XSSF (POI 5.5.1) held
 * 167 MB for the bare rows of 10 000 touchpoints, the writer here 4 MB for the whole workbook.
 */
@NullMarked
package ru.touchpoints.registry.form.xlsx;

import org.jspecify.annotations.NullMarked;
