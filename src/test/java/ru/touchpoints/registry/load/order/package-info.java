/** Lists that are kept by other orders than the built-in one. */
@NullMarked
package ru.touchpoints.registry.load.order;

import org.jspecify.annotations.NullMarked;
