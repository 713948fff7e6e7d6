/** Tests of sheets as they are written. */
@NullMarked
package ru.touchpoints.registry.workbook.sheet;

import org.jspecify.annotations.NullMarked;
