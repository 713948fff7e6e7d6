/** The libraries of the program, for those who ask what they may do with it. */
@NullMarked
package ru.touchpoints.registry.render.bundled;

import org.jspecify.annotations.NullMarked;
