/** Tests of the package beside it. */
@NullMarked
package ru.touchpoints.registry.signing;

import org.jspecify.annotations.NullMarked;
