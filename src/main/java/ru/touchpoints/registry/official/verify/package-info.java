/** Documents read back, place by place, and held against the list that they claim to be. */
@NullMarked
package ru.touchpoints.registry.official.verify;

import org.jspecify.annotations.NullMarked;
