/** Guards that hold the structure of the code. */
@NullMarked
package ru.touchpoints.registry.architecture;

import org.jspecify.annotations.NullMarked;
