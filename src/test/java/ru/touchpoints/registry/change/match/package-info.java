/** What tells touchpoints of two states of a list apart. */
@NullMarked
package ru.touchpoints.registry.change.match;

import org.jspecify.annotations.NullMarked;
