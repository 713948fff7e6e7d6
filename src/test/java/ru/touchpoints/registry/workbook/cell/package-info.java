/** Tests of what cells say. */
@NullMarked
package ru.touchpoints.registry.workbook.cell;

import org.jspecify.annotations.NullMarked;
