/** Bytes under a logical path, from a folder, and atomic writes back. */
@NullMarked
package ru.touchpoints.registry.source;

import org.jspecify.annotations.NullMarked;
