/** Touchpoints that are added to a file and taken from it. */
@NullMarked
package ru.touchpoints.registry.edit.skeleton;

import org.jspecify.annotations.NullMarked;
