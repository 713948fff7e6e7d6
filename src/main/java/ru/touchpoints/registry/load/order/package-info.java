/** Reads the order by which a list is kept: the built-in one, or the list's own. */
@NullMarked
package ru.touchpoints.registry.load.order;

import org.jspecify.annotations.NullMarked;
