/** How long a run took. */
@NullMarked
package ru.touchpoints.registry.render.timing;

import org.jspecify.annotations.NullMarked;
