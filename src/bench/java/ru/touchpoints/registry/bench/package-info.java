/** Programs that measure the others; no part of the build. */
@NullMarked
package ru.touchpoints.registry.bench;

import org.jspecify.annotations.NullMarked;
