/** The state that a workbook was made from. */
@NullMarked
package ru.touchpoints.registry.exchange.intake;

import org.jspecify.annotations.NullMarked;
