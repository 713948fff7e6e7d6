/** Findings and the report of them, however many. */
@NullMarked
package ru.touchpoints.registry.finding;

import org.jspecify.annotations.NullMarked;
