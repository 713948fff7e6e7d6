/** Documents of the list read back, and what they must show, with no help from the program. */
@NullMarked
package ru.touchpoints.registry.support.reading;

import org.jspecify.annotations.NullMarked;
