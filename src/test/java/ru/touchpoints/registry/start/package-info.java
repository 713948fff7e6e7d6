/** A repository for another body. */
@NullMarked
package ru.touchpoints.registry.start;

import org.jspecify.annotations.NullMarked;
