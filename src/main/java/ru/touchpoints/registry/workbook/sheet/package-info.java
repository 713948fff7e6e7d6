/** Sheets whose rows go into the file as they come, and how their cells look. */
@NullMarked
package ru.touchpoints.registry.workbook.sheet;

import org.jspecify.annotations.NullMarked;
