/** Tables of touchpoints as people fill them in: headers, rows, and what is meant by a cell. */
@NullMarked
package ru.touchpoints.registry.exchange.points;

import org.jspecify.annotations.NullMarked;
