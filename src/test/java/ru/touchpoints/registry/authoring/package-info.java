/** Touchpoints that an editor adds, removes and renames. */
@NullMarked
package ru.touchpoints.registry.authoring;

import org.jspecify.annotations.NullMarked;
