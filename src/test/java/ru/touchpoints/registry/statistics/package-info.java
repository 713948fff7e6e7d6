/** The list in figures. */
@NullMarked
package ru.touchpoints.registry.statistics;

import org.jspecify.annotations.NullMarked;
