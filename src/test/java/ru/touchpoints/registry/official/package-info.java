/** The official list, from its export to the question whether a copy of it is true. */
@NullMarked
package ru.touchpoints.registry.official;

import org.jspecify.annotations.NullMarked;
