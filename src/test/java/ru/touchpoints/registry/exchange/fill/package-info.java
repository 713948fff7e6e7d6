/** The workbook that a department fills in. */
@NullMarked
package ru.touchpoints.registry.exchange.fill;

import org.jspecify.annotations.NullMarked;
