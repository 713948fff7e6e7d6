/** Figures of a list: how far it covers the processes, and how fresh it is. */
@NullMarked
package ru.touchpoints.registry.statistics;

import org.jspecify.annotations.NullMarked;
