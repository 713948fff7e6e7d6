/** Tests of how tables of touchpoints are read that need its own words. */
@NullMarked
package ru.touchpoints.registry.exchange.points;

import org.jspecify.annotations.NullMarked;
