/**
 * OpenDocument workbooks, read part by part from their archive.
 *
 * <p>The libraries that read them take a workbook as a whole and hold no limits: a row that is
 * repeated a million times is made a million times, and a part is unpacked to its end. So they are
 * read by the guards that {@code workbook.xlsx.part} has, a sheet in one pass, and repeated cells
 * and rows are counted before they are made.
 */
@NullMarked
package ru.touchpoints.registry.workbook.ods;

import org.jspecify.annotations.NullMarked;
