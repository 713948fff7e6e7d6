/** Texts meant to take effect somewhere, in every output, read by those they are meant for. */
@NullMarked
package ru.touchpoints.registry.hostile;

import org.jspecify.annotations.NullMarked;
