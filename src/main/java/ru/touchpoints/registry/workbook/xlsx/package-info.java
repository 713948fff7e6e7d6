/** Office Open XML workbooks, read part by part from their archive. */
@NullMarked
package ru.touchpoints.registry.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
