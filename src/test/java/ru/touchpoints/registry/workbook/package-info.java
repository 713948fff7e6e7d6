/** Workbooks as they come, and as nobody should send them. */
@NullMarked
package ru.touchpoints.registry.workbook;

import org.jspecify.annotations.NullMarked;
