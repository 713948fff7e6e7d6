/** The rules themselves, for those who ask what is checked and why. */
@NullMarked
package ru.touchpoints.registry.render.rulebook;

import org.jspecify.annotations.NullMarked;
