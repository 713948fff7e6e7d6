/** Many bodies as one view. */
@NullMarked
package ru.touchpoints.registry.bodies;

import org.jspecify.annotations.NullMarked;
