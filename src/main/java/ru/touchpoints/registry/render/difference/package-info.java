/** Differences from a process registry in every format that they are read in. */
@NullMarked
package ru.touchpoints.registry.render.difference;

import org.jspecify.annotations.NullMarked;
