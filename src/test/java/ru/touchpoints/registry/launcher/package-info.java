/** The launcher beside the packaged jar, as a shell calls it. */
@NullMarked
package ru.touchpoints.registry.launcher;

import org.jspecify.annotations.NullMarked;
