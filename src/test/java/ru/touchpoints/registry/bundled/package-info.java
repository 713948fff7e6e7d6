/** Tests of what is told of the libraries in the program. */
@NullMarked
package ru.touchpoints.registry.bundled;

import org.jspecify.annotations.NullMarked;
