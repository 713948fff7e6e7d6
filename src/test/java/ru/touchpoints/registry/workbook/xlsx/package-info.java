/** Tests of the parts of a workbook that are read. */
@NullMarked
package ru.touchpoints.registry.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
