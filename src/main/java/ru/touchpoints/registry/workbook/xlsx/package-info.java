/**
 * Office Open XML workbooks, read part by part from their archive.
 *
 * <p>POI 5.5.1 on a list of 10 000 touchpoints: {@code XSSFWorkbook} took 4.6 times our processor
 * time and held 212 MB where the rows read here are 12 MB; {@code XSSFReader} (1.3 times, 14 MB)
 * tells neither a hidden sheet or row nor that a cell holds a formula. Both pass over a formula
 * without a value and take a cell or a row that is there twice; ours refuses each by its name.
 */
@NullMarked
package ru.touchpoints.registry.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
