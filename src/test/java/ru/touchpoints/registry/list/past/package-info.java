/** Histories that lists really have. */
@NullMarked
package ru.touchpoints.registry.list.past;

import org.jspecify.annotations.NullMarked;
