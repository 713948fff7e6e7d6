/** Writings that were killed half-way. */
@NullMarked
package ru.touchpoints.registry.source.journal;

import org.jspecify.annotations.NullMarked;
