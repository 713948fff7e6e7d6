/** Tests of what becomes of generated files under a newer version of the program. */
@NullMarked
package ru.touchpoints.registry.start.renewal;

import org.jspecify.annotations.NullMarked;
