/** Many bodies as one view: where their lists lie, what each is called, what is found in all. */
@NullMarked
package ru.touchpoints.registry.bodies;

import org.jspecify.annotations.NullMarked;
