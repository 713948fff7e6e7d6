/** Files brought into the canonical layout, which keeps their meaning. */
@NullMarked
package ru.touchpoints.registry.layout;

import org.jspecify.annotations.NullMarked;
