/** What is told of the lists of several bodies together. */
@NullMarked
package ru.touchpoints.registry.render.bodies;

import org.jspecify.annotations.NullMarked;
