/**
 * Touchpoints and processes that an editor adds, renames or removes, checked before they are kept.
 */
@NullMarked
package ru.touchpoints.registry.authoring;

import org.jspecify.annotations.NullMarked;
