/** Registries read as far as they can be, and what each entry knows of its place. */
@NullMarked
package ru.touchpoints.registry.load;

import org.jspecify.annotations.NullMarked;
