/** The list against process registries. */
@NullMarked
package ru.touchpoints.registry.change;

import org.jspecify.annotations.NullMarked;
