/** What a workbook holds once it is read: sheets, rows, cells, and what can be wrong with them. */
@NullMarked
package ru.touchpoints.registry.workbook.cell;

import org.jspecify.annotations.NullMarked;
